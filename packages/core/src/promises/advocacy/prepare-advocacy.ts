import { err, ok, type Result } from "neverthrow";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { monthOf } from "../../kernel/month.ts";
import { identifyingText } from "../../safeguards/identifying-text.ts";
import { type PromiseAreas, readAreas } from "../read-areas.ts";
import type { AdvocacyContent, AdvocacyInput } from "./advocacy-content.ts";

/** What advocacy is checked against; nothing is asked of a clock. */
export interface AdvocacyChecks {
  readonly areas: PromiseAreas;
  readonly today: Day;
}

/**
 * Whether words could tell who somebody is, as far as the rules see; a help to a person who looks, and no more.
 * Source: practice F4.
 */
export const couldTellOfSomebody = (words: string): boolean => identifyingText(words).findings.length > 0;

/**
 * Advocacy as it will be launched, its areas found in the register of places.
 * Err (all at once): `date-in-the-future`, `words-could-tell-of-somebody`, `area-unknown`, `area-listed-twice`.
 */
export const prepareAdvocacy = (
  { areas, ...said }: AdvocacyInput,
  checks: AdvocacyChecks,
): Result<AdvocacyContent, Issue[]> => {
  const { today } = checks;
  const found = readAreas(areas, monthOf(said.on), checks.areas);
  const issues = [
    ...(said.on > addDays(today, 1) ? [issue("date-in-the-future", ["on"], {}, { today })] : []),
    ...said.messages.flatMap((words, index) =>
      couldTellOfSomebody(words) ? [issue("words-could-tell-of-somebody", ["messages", index])] : [],
    ),
    ...(found.isErr() ? found.error : []),
  ];
  return issues.length > 0 || found.isErr() ? err(issues) : ok({ ...said, areas: found.value });
};
