import type { Month } from "../../kernel/month.ts";
import { compensatedSum } from "../scoring/compensated-sum.ts";
import { medianOf } from "../scoring/median-of.ts";
import { rounded } from "../scoring/rounded.ts";
import { kendallScore, standardised, tauDivisor } from "./kendall-score.ts";
import { monthNumber } from "./month-number.ts";
import { normalTail } from "./normal-distribution.ts";
import { isPresent, type MaybeNumber } from "./present.ts";
import { seasonCovariance } from "./season-covariance.ts";

/** Whether each month of the calendar, set beside the same one of other years, goes one way. */
export interface SeasonalKendall {
  /** Values that there are. */
  readonly n: number;
  /** Months of the calendar with values in at least two years. */
  readonly seasons: number;
  /** The scores of all seasons added up. */
  readonly s: number;
  /** Their variances, corrected for equal values, added up. */
  readonly variance: number;
  /** S over what it could be at most, as Kendall's tau-b; null where nothing could be compared. */
  readonly tau: number | null;
  readonly z: number;
  /** How often seasons without a trend would give a z at least as far from 0, both ways, by the normal distribution. */
  readonly p: number;
  /** The same where the months of one year resemble one another; null below ten years, or where that leaves no spread. */
  readonly correlated: { readonly variance: number; readonly z: number; readonly p: number } | null;
  /** The middle of the slopes between years of the same season, for one year; null where there is no pair. */
  readonly slopePerYear: number | null;
}

/** With fewer years the covariance of seasons cannot be told. Source: Hirsch and Slack 1984. */
const YEARS_FOR_COVARIANCE = 10;

interface Year {
  readonly year: number;
  readonly value: number;
}

const slopesOf = (season: readonly Year[]): number[] =>
  season.flatMap((later, index) =>
    season.slice(0, index).map((earlier) => (later.value - earlier.value) / (later.year - earlier.year)),
  );

const chanceOf = (z: number): number => rounded(Math.min(1, 2 * normalTail(Math.abs(z))));

/** Twice the covariances of the scores of all pairs of seasons; undefined where there are too few years. */
const covariances = (seasons: readonly (readonly Year[])[]): number | undefined => {
  const years = [...new Set(seasons.flatMap((season) => season.map(({ year }) => year)))];
  if (years.length < YEARS_FOR_COVARIANCE) return undefined;
  const rows = seasons.map((season) => {
    const values = new Map(season.map(({ year, value }) => [year, value]));
    return years.map((year) => values.get(year) ?? null);
  });
  return compensatedSum(
    rows.flatMap((one, index) => rows.slice(0, index).map((other) => 2 * seasonCovariance(one, other))),
  );
};

/**
 * The seasonal test of Kendall over months of the calendar: January is compared with January only, so that a lean season
 * is no trend. Months need no order, each stands once; null and NaN are left out. `z` and `p` take the seasons as
 * independent of one another, `correlated` does not. Numbers have 12 significant digits.
 *
 * Source: R. M. Hirsch, J. R. Slack and R. A. Smith, "Techniques of trend analysis for monthly water quality data", Water
 * Resources Research 18, 1982; Hirsch and Slack 1984 for `correlated`.
 */
export const seasonalKendall = (months: readonly Month[], values: readonly MaybeNumber[]): SeasonalKendall => {
  const points = months.flatMap((month, index) => {
    const value = values[index] ?? null;
    const number = monthNumber(month);
    return isPresent(value) ? [{ season: number % 12, year: Math.floor(number / 12), value }] : [];
  });
  const inOrder = points.toSorted((a, b) => a.year - b.year);
  const seasons = [...Map.groupBy(inOrder, ({ season }) => season).values()].filter(({ length }) => length > 1);
  const scores = seasons.map((season) => kendallScore(season.map(({ value }) => value)));
  const s = scores.reduce((sum, one) => sum + one.s, 0);
  const variance = scores.reduce((sum, one) => sum + one.variance, 0);
  const divisor = compensatedSum(scores.map(tauDivisor));
  const z = standardised(s, variance);
  const shared = covariances(seasons);
  const together = shared === undefined ? 0 : variance + shared;
  const correlatedZ = together > 0 ? standardised(s, together) : 0;
  return {
    n: points.length,
    seasons: seasons.length,
    s,
    variance: rounded(variance),
    tau: divisor === 0 ? null : rounded(s / divisor),
    z: rounded(z),
    p: chanceOf(z),
    correlated:
      together > 0 ? { variance: rounded(together), z: rounded(correlatedZ), p: chanceOf(correlatedZ) } : null,
    slopePerYear: seasons.length === 0 ? null : rounded(medianOf(seasons.flatMap(slopesOf))),
  };
};
