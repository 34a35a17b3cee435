import { err, ok, type Result } from "neverthrow";
import { type Issue, issue } from "../kernel/issue.ts";
import { mentionsSexualViolence } from "../safeguards/mentions-sexual-violence.ts";

/** What is kept of words that were said, and what was left out on the way. */
export interface KeptWords<Words> {
  readonly words: Words | null;
  readonly notes: readonly Issue[];
}

/**
 * Words that speak of sexual violence are never kept. Where one person said them nothing at all is: the desk shows the
 * service card instead, and no record is begun.
 * Err `speaks-of-sexual-violence`. Source: practice C1.
 */
export const keptWords = <Words extends string>(
  words: Words | null,
  level: string,
): Result<KeptWords<Words>, readonly Issue[]> => {
  if (words === null || !mentionsSexualViolence(words)) return ok({ words, notes: [] });
  return level === "community"
    ? ok({ words: null, notes: [issue("text-not-kept", ["words"])] })
    : err([issue("speaks-of-sexual-violence", ["words"])]);
};
