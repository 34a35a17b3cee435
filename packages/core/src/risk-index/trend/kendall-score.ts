import { isPresent, type MaybeNumber } from "./present.ts";

/** How the values of a series stand to one another in time. */
export interface KendallScore {
  /** Values that there are. */
  readonly n: number;
  /** Pairs whose later value is the higher one, less those whose later value is the lower one. */
  readonly s: number;
  /** All pairs. */
  readonly pairs: number;
  /** Pairs of equal values. */
  readonly equalPairs: number;
  /** How often each value occurs, rising. */
  readonly ties: readonly number[];
  /** How far S would spread if every order were as likely, corrected for equal values. */
  readonly variance: number;
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2;

/** 18 times the variance of S of n values without equal ones, and what a group of n equal values takes from it. */
const spreadOf = (n: number): number => n * (n - 1) * (2 * n + 5);

/**
 * Kendall's score S of values in the order of time, with its variance
 * (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over the groups of t equal values. What is missing is in no pair.
 *
 * Source: H. B. Mann, "Nonparametric tests against trend", Econometrica 13, 1945; M. G. Kendall, "Rank correlation
 * methods", 1975, for the variance with ties.
 */
export const kendallScore = (values: readonly MaybeNumber[]): KendallScore => {
  const present = values.filter(isPresent);
  const s = present.reduce(
    (sum, later, index) => present.slice(0, index).reduce((rest, earlier) => rest + Math.sign(later - earlier), sum),
    0,
  );
  const ties = [...Map.groupBy(present, (value) => value).values()]
    .map(({ length }) => length)
    .toSorted((a, b) => a - b);
  const over = (of: (t: number) => number): number => ties.reduce((sum, t) => sum + of(t), 0);
  return {
    n: present.length,
    s,
    pairs: pairsOf(present.length),
    equalPairs: over(pairsOf),
    ties,
    variance: (spreadOf(present.length) - over(spreadOf)) / 18,
  };
};

/** S in its own standard deviations, one pair nearer to nothing (continuity); 0 where it cannot spread. */
export const standardised = (s: number, variance: number): number =>
  variance === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);

/** What Kendall's tau-b divides S by: time has no equal months, values may be equal. */
export const tauDivisor = ({ pairs, equalPairs }: Pick<KendallScore, "pairs" | "equalPairs">): number =>
  Math.sqrt(pairs * (pairs - equalPairs));
