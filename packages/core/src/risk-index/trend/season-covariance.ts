import { isPresent, type MaybeNumber } from "./present.ts";

const signOf = (a: MaybeNumber, b: MaybeNumber): number => (isPresent(a) && isPresent(b) ? Math.sign(a - b) : 0);

/** The rank of each value among those of its season; a missing one stands in the middle. */
const ranksOf = (season: readonly MaybeNumber[]): number[] => {
  const n = season.filter(isPresent).length;
  return season.map((value) => (n + 1 + season.reduce<number>((sum, other) => sum + signOf(value, other), 0)) / 2);
};

/** Pairs of years in which both seasons go the same way, less those in which they go opposite ways. */
const agreement = (one: readonly MaybeNumber[], other: readonly MaybeNumber[]): number => {
  let agreeing = 0;
  for (let later = 1; later < one.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      agreeing +=
        signOf(one[later] ?? null, one[earlier] ?? null) * signOf(other[later] ?? null, other[earlier] ?? null);
    }
  }
  return agreeing;
};

/**
 * The covariance of Kendall's scores of two seasons of the same years, (K + 4 Σ R R' − n(m + 1)(m' + 1)) / 3: K counts the
 * pairs of years in which both go the same way, R and R' are the ranks of a year in each season, n counts the years, m and
 * m' the values of each season. Both lists have one place for each year.
 *
 * Source: R. M. Hirsch and J. R. Slack, "A nonparametric trend test for seasonal data with serial dependence", Water
 * Resources Research 20, 1984.
 */
export const seasonCovariance = (one: readonly MaybeNumber[], other: readonly MaybeNumber[]): number => {
  const [ranks, others] = [ranksOf(one), ranksOf(other)];
  const products = ranks.reduce((sum, rank, year) => sum + rank * (others[year] ?? 0), 0);
  const [m, n] = [one.filter(isPresent).length, other.filter(isPresent).length];
  return (agreement(one, other) + 4 * products - one.length * (m + 1) * (n + 1)) / 3;
};
