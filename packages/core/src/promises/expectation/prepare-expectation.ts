import { err, ok, type Result } from "neverthrow";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { addDays } from "../../kernel/day.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { keptWords } from "../words-of-people.ts";
import type { ExpectationInput, OpenExpectationContent } from "./expectation-content.ts";

export interface PreparedExpectation {
  /** Ready to be sealed (see `personalValues`, `withRefs`) and recorded. */
  readonly content: OpenExpectationContent;
  /** What was left out. */
  readonly notes: readonly Issue[];
}

/**
 * An expectation as it will be recorded.
 * Err (all at once): `date-in-the-future`, `speaks-of-sexual-violence`.
 */
export const prepareExpectation = (
  input: ExpectationInput,
  { now, recorder }: { readonly now: Instant; readonly recorder: ActorCode },
): Result<PreparedExpectation, readonly Issue[]> => {
  const today = utcDayOf(now);
  const kept = keptWords(input.words, input.level);
  const issues = [
    ...(input.heardOn > addDays(today, 1) ? [issue("date-in-the-future", ["heardOn"], {}, { today })] : []),
    ...(kept.isErr() ? kept.error : []),
  ];
  if (kept.isErr() || issues.length > 0) return err(issues);
  const { words, notes } = kept.value;
  return ok({ content: { ...input, words, recorder: input.level === "person" ? recorder : null }, notes });
};
