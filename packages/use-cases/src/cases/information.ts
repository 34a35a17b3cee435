import { issue, mentionsSexualViolence, personal } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import { type SealTerms, TO_THE_STORE } from "../seal.ts";
import { sealedToTheBody } from "./body-recipient.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";

const words = personal("narrative", z.string().min(1).max(20_000)).describe("What the person added, in words; sealed.");
export const Added = z.strictObject({ words });

/** To whom what a person adds is sealed: of a sensitive case to the body alone. */
const termsFor = async ({ state, ctx }: Pick<CaseAtHand, "state" | "ctx">): Promise<Result<SealTerms, Failure>> =>
  state.way === "office" ? ok(TO_THE_STORE) : await sealedToTheBody(state.content.path, ctx);

/**
 * What the person adds, sealed for whoever deals with the case.
 * Err `speaks-of-sexual-violence`: it is kept in no case of the office; the desk shows the service card. Source: practice C1.
 */
export const sealAdded = async (
  value: z.output<typeof Added>,
  at: Pick<CaseAtHand, "id" | "state" | "ctx">,
): Promise<Result<PreparedAct, Failure>> => {
  if (at.state.way === "office" && mentionsSexualViolence(value.words))
    return err(wrongInput([issue("speaks-of-sexual-violence", ["words"])]));
  const terms = await termsFor(at);
  if (terms.isErr()) return err(terms.error);
  const sealed = await at.ctx.seal({ stream: at.id, schema: Added, value, termsOf: () => terms.value });
  return sealed.mapErr(storeFailed).map(({ value: kept, slots }) => ({
    act: { type: "add-information", words: kept.words },
    slots,
  }));
};

/** New information from the person, at any time. */
export const informationUseCases = [
  preparedAct({
    verb: "take-information",
    summary:
      "the person comes back and says more; it is sealed, and in a sensitive case to the investigating body alone",
    fields: { words },
    prepare: (given, at) => new ResultAsync(sealAdded({ words: given.words }, at)),
  }),
  codedAct({
    verb: "look-at-information",
    summary: "what the person added was read by whoever deals with it",
    fields: {},
    act: () => ({ type: "look-at-information" }),
  }),
];
