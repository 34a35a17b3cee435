import { type Issue, issue } from "../../kernel/issue.ts";
import { identifyingText } from "../../safeguards/identifying-text.ts";
import { speaksOfHarm, tellsOfAChildsAbuse } from "./tells-of-a-childs-abuse.ts";

/** Words that somebody would have written down, and where they stand. */
export interface WordsAt {
  readonly path: readonly (string | number)[];
  readonly words: string;
}

/**
 * Why words of a meeting, plan or contact are not written down: they tell of a child's abuse, which goes to referral and nowhere else,
 * or they could tell who somebody is. It helps whoever writes and does not replace care: a hint, or a name that no list knows, it
 * does not see. Codes: `goes-to-referral`, `could-tell-of-somebody` (with the rules). Source: practice C1, C5, M2, M10.
 */
export const wordsIssues = (all: readonly WordsAt[]): readonly Issue[] =>
  all.flatMap(({ path, words }) => {
    if (tellsOfAChildsAbuse(words)) return [issue("goes-to-referral", [...path])];
    const rules = [...new Set(identifyingText(words).findings.map(({ rule }) => rule))];
    // without the name it would be no less a disclosure
    if (rules.length > 0 && speaksOfHarm(words)) return [issue("goes-to-referral", [...path])];
    return rules.length === 0 ? [] : [issue("could-tell-of-somebody", [...path], {}, { rules })];
  });
