import { approveBefore, breakGlassSubject, EmergencyPurpose, type Instant, rejection, Uuid } from "@answerable/core";
import { errAsync } from "neverthrow";
import * as z from "zod";
import { decideOne } from "../decide-one.ts";
import { refusedBy } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { hasOthersWhoMay } from "./others-who-may.ts";

const AskInput = z.strictObject({
  record: Uuid.describe("The one record: a case, an incident, an alert, a promise or word owed."),
  purpose: EmergencyPurpose,
});

interface Asked {
  readonly id: Uuid;
  readonly version: number;
  /** The moment from which nobody can say yes any more. */
  readonly approveBefore: Instant;
}

/** Whether there is such a record is not looked at: whoever asks learns nothing until a second person has said yes. */
export const askingUseCase = useCase<typeof AskInput, Asked>({
  name: "break-glass.ask",
  kind: "create",
  summary:
    "ask in an emergency to open one record that you may not see; a second person has an hour to say yes, and a third is told",
  input: AskInput,
  positional: ["record"],
  permission: "break-glass.ask",
  module: "operation",
  form: "record",
  handle: ({ record, purpose }, ctx) => {
    const { actor, now: at } = ctx;
    if (!hasOthersWhoMay(ctx, "break-glass.approve", [actor.code]))
      return errAsync(refusedBy(rejection("glass-nobody-to-ask")));
    const id = ctx.newId();
    const terms = { record, purpose, asker: actor.code };
    return decideOne(ctx, breakGlassSubject, id, { type: "ask", at, terms }).map(({ version }) => ({
      ...{ id, version, approveBefore: approveBefore({ askedAt: at }) },
    }));
  },
});
