import { err, ok, type Result } from "neverthrow";
import type { AreaState } from "../../kernel/area-state.ts";
import type { Issue } from "../../kernel/issue.ts";
import { Month } from "../../kernel/month.ts";
import type { MethodPin } from "../method/method-pin.ts";
import type { ScoreState } from "../scoring/area-score.ts";
import { type Artefact, artefactsOf } from "./artefacts.ts";
import { type ComparableRun, type CutReason, comparableRuns, inOrderOfTime } from "./comparable-runs.ts";
import { coverageOf, type IndexMonth, isScored } from "./index-month.ts";
import { type MonthStep, monthToMonth } from "./month-to-month.ts";
import { type RunTrend, runTrend } from "./run-trend.ts";
import { defaultTrendRule, type TrendRule } from "./trend-rule.ts";

/** A month without a score, and why; it may be the worst one. */
export interface UnscoredMonth {
  readonly month: Month;
  readonly state: ScoreState;
  readonly seen: AreaState | null;
}

/** A run of comparable months and its trend. */
export interface TrendRun extends RunTrend {
  readonly from: Month;
  readonly to: Month;
  /** Months with a score. */
  readonly months: number;
  /** Why it is not joined to the run before it; empty for the first one. */
  readonly cutBy: readonly CutReason[];
  readonly method: MethodPin;
  readonly taxonomy: IndexMonth["taxonomy"];
  /** The state of coverage they share; reported and covered-and-quiet count as one. */
  readonly seen: AreaState | null;
}

/** What the index of one area says over time. */
export interface AreaTrend {
  /** Months without a score come first. */
  readonly withoutScore: readonly UnscoredMonth[];
  readonly runs: readonly TrendRun[];
  readonly steps: readonly MonthStep[];
  readonly artefacts: readonly Artefact[];
  /** The numbers by which it was read. */
  readonly rule: TrendRule;
}

const trendRunOf = ({ cutBy, months }: ComparableRun, rule: TrendRule): TrendRun[] => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      from: first.month,
      to: last.month,
      months: months.length,
      cutBy,
      method: first.method,
      taxonomy: first.taxonomy,
      seen: coverageOf(first),
      ...runTrend(months, rule),
    },
  ];
};

const monthIssues = (series: readonly IndexMonth[]): Issue[] => {
  const before = new Set<string>();
  return inOrderOfTime(series).flatMap(({ month }): Issue[] => {
    if (!Month.safeParse(month).success) return [{ path: ["month"], code: "wrong-form" }];
    if (before.has(month)) return [{ path: ["month", month], code: "month-stands-twice" }];
    before.add(month);
    return [];
  });
};

/**
 * What the index of one area says over time: the months without a score, the runs of comparable months with their
 * trends, each month against the one before it, and what may be an artefact of how the area was asked. Nothing is joined
 * across a change of method, taxonomy or coverage, and no flag takes a month out. Numbers have 12 significant digits. The
 * order of the series changes nothing.
 *
 * Err `month-stands-twice`: of a month that stands twice nobody could say which holds. `wrong-form`: no month of the
 * calendar.
 * Source: practice I2, I5, I7; domain §1.4, §8 (2), (4).
 */
export const trendOf = (
  series: readonly IndexMonth[],
  rule: TrendRule = defaultTrendRule,
): Result<AreaTrend, Issue[]> => {
  const issues = monthIssues(series);
  if (issues.length > 0) return err(issues);
  const artefacts = artefactsOf(series, rule);
  return ok({
    withoutScore: inOrderOfTime(series)
      .filter((month) => !isScored(month))
      .map(({ month, state, seen }) => ({ month, state, seen })),
    runs: comparableRuns(series).flatMap((run) => trendRunOf(run, rule)),
    steps: monthToMonth(series, artefacts),
    artefacts,
    rule,
  });
};
