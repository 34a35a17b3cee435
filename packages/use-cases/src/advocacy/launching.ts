import { AdvocacyInput, advocacySubject, advocacyTable, prepareAdvocacy, utcDayOf } from "@answerable/core";
import { errAsync } from "neverthrow";
import type { Changed } from "../change-record.ts";
import { decideOne } from "../decide-one.ts";
import { wrongInput } from "../failure.ts";
import { adoptedRegistry } from "../incident-rules.ts";
import { inSight } from "../promises/areas-in-sight.ts";
import { promiseAreasOf } from "../promises/promise-areas.ts";
import { useCase } from "../use-case.ts";

/** Advocacy begins: to whom, which messages, for which areas, on which figures. */
export const launchUseCases = [
  useCase({
    name: "advocacy.launch",
    kind: "create",
    summary: "advocacy is launched: to which function, with which messages, for which areas, on which figures",
    input: AdvocacyInput,
    permission: "advocacy.launch",
    module: "accountability",
    form: "record",
    handle: (input, ctx) => {
      const content = adoptedRegistry(ctx)
        .andThen((registry) => prepareAdvocacy(input, { areas: promiseAreasOf(registry), today: utcDayOf(ctx.now) }))
        .mapErr(wrongInput)
        .andThen((ready) => inSight(ready, advocacyTable.name, ctx));
      if (content.isErr()) return errAsync(content.error);
      const id = ctx.newId();
      const command = { type: "launch" as const, at: ctx.now, content: content.value };
      return decideOne(ctx, advocacySubject, id, command).map(
        ({ version, state }): Changed => ({ id, version, status: state.status }),
      );
    },
  }),
];
