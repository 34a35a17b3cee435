import { SensitiveInput } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import { sealedToTheBody } from "./body-recipient.ts";
import { type CaseAtHand, type PreparedAct, preparedAct } from "./change-case.ts";

const identity = SensitiveInput.shape.identity
  .unwrap()
  .unwrap()
  .describe("Who the person is and how the body reaches her or him; sealed to the body alone.");
const Identity = z.strictObject({ identity });

const prepare = async (
  given: z.output<typeof Identity>,
  { id, state, ctx }: CaseAtHand,
): Promise<Result<PreparedAct, Failure>> => {
  // the rules would say so too, but nothing is sealed for a body that the case does not have
  if (state.way === "office") return err(refusedBy({ code: "not-sensitive", facts: { status: state.status } }));
  const terms = await sealedToTheBody(state.content.path, ctx);
  if (terms.isErr()) return err(terms.error);
  const value = { identity: given.identity };
  const sealed = await ctx.seal({ stream: id, schema: Identity, value, termsOf: () => terms.value });
  return sealed
    .map(({ value: kept, slots }) => ({ act: { type: "add-identity" as const, identity: kept.identity }, slots }))
    .mapErr(storeFailed);
};

/** The person now agrees that the body knows who she or he is. */
export const identityUseCase = preparedAct({
  verb: "add-identity",
  summary: "the person now agrees that the body knows who she or he is; it is sealed to the body alone",
  fields: { identity },
  prepare: (given, at) => new ResultAsync(prepare(given, at)),
});
