import { err, ok, type Result } from "neverthrow";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Issue, issue } from "../../kernel/issue.ts";
import { monthOf } from "../../kernel/month.ts";
import { type PromiseAreas, readAreas } from "../read-areas.ts";
import type { DevelopmentContent, DevelopmentInput } from "./development.ts";
import { isResearch, needsOfKind } from "./development-kind.ts";

/** What a development is checked against; nothing is asked of a clock. */
export interface DevelopmentChecks {
  readonly areas: PromiseAreas;
  readonly today: Day;
}

const wrong = (code: string, field: string, isSo: boolean, facts?: Issue["facts"]): Issue[] =>
  isSo ? [issue(code, [field], {}, facts)] : [];

const datesOf = ({ kind, on, by }: DevelopmentInput, today: Day): Issue[] => {
  const { dayAhead } = needsOfKind[kind];
  return [
    // a day of grace: where it happened, a day may have begun that has not begun in UTC
    ...wrong("date-in-the-future", "on", on > addDays(today, 1), { today }),
    ...wrong("day-ahead-needed", "by", dayAhead === "needed" && by === undefined),
    ...wrong("no-day-ahead-for-this-kind", "by", dayAhead === "none" && by !== undefined),
    ...wrong("day-ahead-before-the-fact", "by", by !== undefined && by < on),
  ];
};

const reachOf = ({ kind, areas, project, follows }: DevelopmentInput): Issue[] => [
  ...wrong("project-needed", "project", needsOfKind[kind].project && project === undefined),
  ...wrong("area-or-project-needed", "areas", areas.length === 0 && project === undefined),
  ...wrong("follows-without-a-study", "follows", follows !== undefined && !isResearch(kind)),
];

/**
 * A development as it will be recorded, its areas found in the register of places.
 * Err (all at once): `date-in-the-future`, `day-ahead-needed`, `no-day-ahead-for-this-kind`, `day-ahead-before-the-fact`,
 * `project-needed`, `area-or-project-needed`, `follows-without-a-study`, `area-unknown`, `area-listed-twice`.
 */
export const prepareDevelopment = (
  input: DevelopmentInput,
  { areas, today }: DevelopmentChecks,
): Result<DevelopmentContent, Issue[]> => {
  const { kind, on, suitableForPublic } = input;
  const found = readAreas(input.areas, monthOf(on), areas);
  const issues = [...datesOf(input, today), ...reachOf(input), ...(found.isErr() ? found.error : [])];
  if (issues.length > 0 || found.isErr()) return err(issues);
  const { reference = null, by = null, project = null, follows = null } = input;
  return ok({ kind, on, reference, suitableForPublic, by, areas: found.value, project, follows });
};
