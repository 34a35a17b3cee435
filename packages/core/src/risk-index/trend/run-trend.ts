import type { Month } from "../../kernel/month.ts";
import { changePoints } from "./change-points.ts";
import type { ScoredMonth } from "./index-month.ts";
import { type MannKendall, mannKendall } from "./mann-kendall.ts";
import { monthNumber } from "./month-number.ts";
import { type SeasonalKendall, seasonalKendall } from "./seasonal-kendall.ts";
import { type TheilSen, theilSen } from "./theil-sen.ts";
import { MONTHS_FOR_A_TREND, MONTHS_FOR_SEASONS, type TrendRule } from "./trend-rule.ts";

/**
 * Which way the scores went; on a scale where more is more risk `rising` means that informants told of more. It says
 * nothing of why, nothing of next month, and `no-trend-seen` is not "nothing changed".
 */
export type TrendWord = "rising" | "falling" | "no-trend-seen";

/** Not said: so many comparable months there are, so many it takes. */
export interface TooFewMonths {
  readonly kind: "too-few-months";
  readonly months: number;
  readonly needed: number;
}

/** The trend over comparable months; times are months, 0 is the first one. */
export interface SlopeTrend {
  readonly kind: "trend";
  readonly word: TrendWord;
  readonly line: TheilSen;
  readonly test: MannKendall;
}

/** The trend of each month of the calendar over the years. */
export interface SeasonalTrend {
  readonly kind: "seasonal";
  readonly word: TrendWord;
  readonly test: SeasonalKendall;
}

/** A month from which on the scores lie on another level. */
export interface LevelChange {
  readonly from: Month;
  readonly p: number;
  /** By how much the scores from then on lie above those before it, up to the next change on either side. */
  readonly difference: number;
  /** Comparable months on each side, up to the next change. */
  readonly before: number;
  readonly after: number;
}

export type LevelChanges = { readonly kind: "asked"; readonly at: readonly LevelChange[] } | TooFewMonths;

/** What is said of a run of comparable months. */
export interface RunTrend {
  readonly trend: SlopeTrend | TooFewMonths;
  readonly seasonal: SeasonalTrend | TooFewMonths;
  readonly changePoints: LevelChanges;
}

/** A test without a slope of its own direction gives no word: many equal scores can make one. */
const wordOf = (p: number, slope: number, { chance }: TrendRule): TrendWord => {
  if (p >= chance || slope === 0) return "no-trend-seen";
  return slope > 0 ? "rising" : "falling";
};

const tooFew = (months: number, needed: number): TooFewMonths => ({ kind: "too-few-months", months, needed });

const slopeTrend = (months: readonly ScoredMonth[], rule: TrendRule): SlopeTrend | TooFewMonths => {
  const first = months[0];
  const scores = months.map(({ score }) => score);
  const times = months.map(({ month }) => monthNumber(month) - monthNumber(first?.month ?? month));
  const line = theilSen(times, scores);
  if (line === null || months.length < MONTHS_FOR_A_TREND) return tooFew(months.length, MONTHS_FOR_A_TREND);
  const test = mannKendall(scores);
  return { kind: "trend", word: wordOf(test.exactP ?? test.p, line.slope, rule), line, test };
};

const seasonalTrend = (months: readonly ScoredMonth[], rule: TrendRule): SeasonalTrend | TooFewMonths => {
  if (months.length < MONTHS_FOR_SEASONS) return tooFew(months.length, MONTHS_FOR_SEASONS);
  const test = seasonalKendall(
    months.map(({ month }) => month),
    months.map(({ score }) => score),
  );
  return { kind: "seasonal", word: wordOf(test.p, test.slopePerYear ?? 0, rule), test };
};

const levelChanges = (months: readonly ScoredMonth[], rule: TrendRule): LevelChanges => {
  const needed = Math.max(MONTHS_FOR_A_TREND, 2 * rule.monthsAside);
  if (months.length < needed) return tooFew(months.length, needed);
  const found = changePoints(
    months.map(({ score }) => score),
    rule,
  );
  const at = found.flatMap(({ at: place, p, difference, before, after }): LevelChange[] => {
    const month = months[place];
    return month === undefined ? [] : [{ from: month.month, p, difference, before, after }];
  });
  return { kind: "asked", at };
};

/**
 * The trend of a run of comparable months in the order of time. From 6 months on: the slope of Theil and Sen for one
 * month, gaps counted; the test of Mann and Kendall, by the exact chance below 50 months; a word. From 24 on: the
 * seasonal test. From twice `monthsAside` on: change points. Below these numbers nothing is said but that.
 * Source: practice I7; the rule's numbers for the rest.
 */
export const runTrend = (months: readonly ScoredMonth[], rule: TrendRule): RunTrend => ({
  trend: slopeTrend(months, rule),
  seasonal: seasonalTrend(months, rule),
  changePoints: levelChanges(months, rule),
});
