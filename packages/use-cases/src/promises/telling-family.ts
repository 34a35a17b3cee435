import { Day, OpenOwedContent, type OwedContent, owedKey, owedSubject, Uuid, wordToFamily } from "@answerable/core";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { Changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy, storeFailed, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { feedbackRulesInEffect } from "./feedback-rules-in-effect.ts";
import { today } from "./ledger-fields.ts";

const FamilyInput = z.strictObject({
  id: Uuid.describe("The word that is owed to the person."),
  on: Day.optional().describe("The day the person said so; left out: today."),
  reference: OpenOwedContent.shape.reference
    .unwrap()
    .optional()
    .describe("How the desk finds the family; sealed. Left out: as the person is found."),
});

const Reference = z.strictObject({ reference: OpenOwedContent.shape.reference });

const tellFamily = async (
  { id, on: given, reference }: z.output<typeof FamilyInput>,
  ctx: OperationContext,
): Promise<Result<Changed, Failure>> => {
  const on = given ?? today(ctx);
  const standing = await ctx.read.state(owedSubject, id);
  if (standing.isErr()) return err(standing.error);
  const { content: word } = standing.value.state;
  const rules = feedbackRulesInEffect(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  // the family is found as the person is, by the same sealed value, unless something else was said
  const toFamily = wordToFamily(word, rules.value, { on, at: ctx.now, reference: word.reference });
  if (toFamily.isErr()) return err(refusedBy(toFamily.error));
  const stream = ctx.idFrom(owedKey(toFamily.value));
  const sealed = await ctx.seal({
    ...{ stream, schema: Reference, value: { reference: reference ?? null } },
    termsOf: () => ({ to: { store: true }, expiresAt: null }),
  });
  if (sealed.isErr()) return err(storeFailed(sealed.error));
  const { value, slots } = sealed.value;
  const content: OwedContent = { ...toFamily.value, reference: value.reference ?? word.reference };
  const command = { type: "raise" as const, at: ctx.now, content };
  return await decideOne(ctx, owedSubject, stream, command, undefined, { slots }).map(
    ({ version, state }): Changed => ({ id: stream, version, status: state.status }),
  );
};

/** The person wants the family to hear too; without that nothing is owed to it. Source: practice C4. */
export const tellingFamilyUseCase = useCase({
  name: "owed.family",
  kind: "act",
  summary:
    "the person wants the family to hear of it too: word is owed to the family as well, and never without the wish",
  input: FamilyInput,
  positional: ["id"],
  permission: "owed.family",
  module: "accountability",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(tellFamily(asked, ctx)),
});
