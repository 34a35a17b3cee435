import { type FeedbackFact, OpenOwedContent, type OwedContent, owedFrom, owedKey, owedSubject } from "@answerable/core";
import { type SealedSlot, type Step, step } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed, wrongInput } from "../failure.ts";
import type { Following, JobContext } from "../jobs/job.ts";
import { feedbackRulesInEffect } from "./feedback-rules-in-effect.ts";

/**
 * The steps that raise pieces of word, with the slots sealed for them. The id of each is made of the fact and whom it is
 * owed to, so that the same fact always comes to the same streams.
 */
export const raiseOwed = async (
  owed: readonly OpenOwedContent[],
  ctx: Pick<JobContext, "now" | "idFrom" | "seal">,
): Promise<Result<Following, Failure>> => {
  const steps: Step[] = [];
  const slots: SealedSlot[] = [];
  for (const open of owed) {
    const stream = ctx.idFrom(owedKey(open as unknown as OwedContent));
    const sealed = await ctx.seal({
      stream,
      schema: OpenOwedContent,
      value: open,
      termsOf: () => ({ to: { store: true }, expiresAt: null }),
    });
    if (sealed.isErr()) return err(storeFailed(sealed.error));
    const content = sealed.value.value as OwedContent;
    steps.push(step(owedSubject, stream, { type: "raise", at: ctx.now, content }));
    slots.push(...sealed.value.slots);
  }
  return ok({ steps, slots });
};

/** What facts owe under the rules in effect, ready to be raised. */
export const raiseForFacts = async (
  facts: readonly FeedbackFact[],
  ctx: JobContext,
): Promise<Result<Following, Failure>> => {
  const rules = feedbackRulesInEffect(ctx);
  if (rules.isErr()) return err(wrongInput(rules.error));
  return raiseOwed(
    facts.flatMap((fact) => owedFrom(fact, rules.value)),
    ctx,
  );
};
