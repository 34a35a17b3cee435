import { err, ok, type Result } from "neverthrow";
import { type Issue, issue } from "../../kernel/issue.ts";

/**
 * What may be taken down of what somebody under 18 says. What a child says about abuse goes to child-protection services, by
 * voice and with the child, and into no field of ours; `isAboutAbuse` is what the person at the desk finds, in one word.
 * Err `goes-to-child-protection`: nothing is kept, and nothing of it is in the issue. Source: practice C5.
 */
export const childWords = <Words extends string>(
  words: Words | null,
  { isChild, isAboutAbuse }: { readonly isChild: boolean; readonly isAboutAbuse: boolean },
): Result<Words | null, readonly Issue[]> =>
  isChild && isAboutAbuse ? err([issue("goes-to-child-protection", ["narrative"])]) : ok(words);
