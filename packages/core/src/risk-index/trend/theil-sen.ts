import { medianOf } from "../scoring/median-of.ts";
import { rounded } from "../scoring/rounded.ts";
import { kendallScore } from "./kendall-score.ts";
import { normalQuantile } from "./normal-distribution.ts";
import { isPresent, type MaybeNumber } from "./present.ts";

/** A line through the middle of a series. */
export interface TheilSen {
  /** The middle of the slopes of all pairs: how much the value grows in one unit of time. */
  readonly slope: number;
  /** The middle of value − slope · time: where the line stands at time 0. */
  readonly intercept: number;
  /** The slopes between which the test of Kendall would find no trend left; null where there are too few pairs to say. */
  readonly spread: { readonly from: number; readonly to: number } | null;
}

interface Point {
  readonly time: number;
  readonly value: number;
}

const slopesOf = (points: readonly Point[]): number[] =>
  points
    .flatMap((b, index) =>
      points.slice(0, index).flatMap((a) => (a.time === b.time ? [] : [(b.value - a.value) / (b.time - a.time)])),
    )
    .toSorted((a, b) => a - b);

/**
 * The slope of Theil and Sen over points of (time, value); null where fewer than two differ in time. Times need no
 * order and may have gaps; a value that is missing takes its point with it.
 *
 * `spread`: of N slopes in order, the M-th lowest and the M-th highest, where M = (N − C) / 2 and C is the score that S
 * stays within with the chance `share` (0.95), by the normal distribution with the variance for equal values. M is taken
 * down to a whole number, so that the spread is rather too wide. Informants are chosen and months resemble one another,
 * so it is no interval of any confidence (practice I2). Numbers have 12 significant digits.
 *
 * Source: P. K. Sen, "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
 * Statistical Association 63, 1968; R. O. Gilbert, 1987, section 16.5.
 */
export const theilSen = (times: readonly number[], values: readonly MaybeNumber[], share = 0.95): TheilSen | null => {
  const points = times
    .flatMap((time, index): Point[] => {
      const value = values[index] ?? null;
      return isPresent(value) ? [{ time, value }] : [];
    })
    .toSorted((a, b) => a.time - b.time);
  const slopes = slopesOf(points);
  if (slopes.length === 0) return null;
  const slope = medianOf(slopes);
  const within = normalQuantile((1 - share) / 2) * Math.sqrt(kendallScore(points.map(({ value }) => value)).variance);
  const m = Math.floor((slopes.length - within) / 2);
  const from = slopes[m - 1];
  const to = slopes[slopes.length - m];
  return {
    slope: rounded(slope),
    intercept: rounded(medianOf(points.map(({ time, value }) => value - slope * time))),
    spread: from === undefined || to === undefined ? null : { from: rounded(from), to: rounded(to) },
  };
};
