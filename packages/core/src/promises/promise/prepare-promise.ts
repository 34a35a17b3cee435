import { err, ok, type Result } from "neverthrow";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { addDays } from "../../kernel/day.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { checkMessage, type DontFinding } from "../../messages/check-message.ts";
import { messageRuleCodes } from "../../messages/message-rule.ts";
import { latestDay } from "../too-far-ahead.ts";
import { keptWords } from "../words-of-people.ts";
import type { OpenPromiseContent, PromiseInput } from "./promise-content.ts";

export interface PreparedPromise {
  /** Ready to be sealed (see `personalValues`, `withRefs`) and recorded. */
  readonly content: OpenPromiseContent;
  /** What should not have been said, with what may be said instead; for whoever enters it, never kept. */
  readonly findings: readonly DontFinding[];
  /** What was left out. */
  readonly notes: readonly Issue[];
}

/**
 * A promise as it will be recorded, with the rules of the message check that its words break. It was said, so it is not
 * refused for them: it is kept, and its correction is owed.
 * Err (all at once): `date-in-the-future`, `dates-are-backwards`, `too-far-ahead`, `speaks-of-sexual-violence`.
 */
export const preparePromise = (
  input: PromiseInput,
  { now, recorder }: { readonly now: Instant; readonly recorder: ActorCode },
): Result<PreparedPromise, readonly Issue[]> => {
  const today = utcDayOf(now);
  const latest = latestDay(input.madeOn, "work");
  const kept = keptWords(input.words, input.level);
  const issues = [
    ...(input.madeOn > addDays(today, 1) ? [issue("date-in-the-future", ["madeOn"], {}, { today })] : []),
    ...(input.byDay < input.madeOn ? [issue("dates-are-backwards", ["byDay"])] : []),
    ...(input.byDay > latest ? [issue("too-far-ahead", ["byDay"], {}, { latest })] : []),
    ...(kept.isErr() ? kept.error : []),
  ];
  if (kept.isErr() || issues.length > 0) return err(issues);
  const answer = checkMessage(input.words, input.language ?? undefined);
  const findings = answer.checked ? answer.findings : [];
  const broken = new Set(findings.map(({ rule }) => rule));
  return ok({
    content: {
      ...input,
      words: kept.value.words,
      recorder: input.level === "person" ? recorder : null,
      checked: answer.checked,
      rules: messageRuleCodes.filter((rule) => broken.has(rule)),
    },
    findings,
    notes: kept.value.notes,
  });
};
