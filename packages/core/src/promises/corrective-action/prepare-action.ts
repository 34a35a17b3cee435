import { err, ok, type Result } from "neverthrow";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { monthOf } from "../../kernel/month.ts";
import { repeats } from "../../kernel/repeats.ts";
import { type PromiseAreas, readAreas } from "../read-areas.ts";
import type { ActionInput, OpenActionContent } from "./action-content.ts";

/** What an action is checked against; nothing is asked of a clock. */
export interface ActionChecks {
  readonly areas: PromiseAreas;
  readonly today: Day;
}

/**
 * A corrective action ready to be sealed and planned, its areas found in the register of places.
 * Err (all at once): `date-in-the-future`, `by-before-it-was-decided`, `case-stands-twice`, `area-unknown`,
 * `area-listed-twice`.
 */
export const prepareAction = (
  input: ActionInput,
  { areas, today }: ActionChecks,
): Result<OpenActionContent, Issue[]> => {
  const { words, on, byDay, cases } = input;
  const found = readAreas(input.areas, monthOf(on), areas);
  const issues = [
    ...(on > addDays(today, 1) ? [issue("date-in-the-future", ["on"], {}, { today })] : []),
    ...(byDay < on ? [issue("by-before-it-was-decided", ["byDay"])] : []),
    ...repeats(cases).map((index) => issue("case-stands-twice", ["cases", index])),
    ...(found.isErr() ? found.error : []),
  ];
  if (issues.length > 0 || found.isErr()) return err(issues);
  return ok({ issue: input.issue, post: input.post, on, byDay, words: words ?? null, areas: found.value, cases });
};
