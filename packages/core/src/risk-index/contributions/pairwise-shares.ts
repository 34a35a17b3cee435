import { upperHand } from "../scoring/aggregations/copeland.ts";
import type { WeightedColumn } from "../scoring/weighted-column.ts";
import { NEAR_BASE, type NodeAtHand, type PartShares } from "./part-shares.ts";

/** A unit among the others of its set. */
export interface AmongOthers {
  /** The node's parts over the whole set, in the order of the values at hand. */
  readonly parts: readonly WeightedColumn[];
  /** The row of the unit. */
  readonly row: number;
  /** The rows of the units that have a value of the node. */
  readonly rows: readonly number[];
}

/**
 * Outranking: a comparison won counts 1, a tie ½, one lost nothing (or, where shares are counted, the share of the weight
 * in which it is won). What it counts goes to the parts in which this unit stands higher, by weight, and half to those in
 * which the two stand equal. The distance from the base is shared as these sums are.
 * Source: Answerable default.
 */
export const pairwiseShares = (
  { values, weights, value, base, width }: NodeAtHand,
  counts: "majorities" | "shares",
  { parts, row, rows }: AmongOthers,
): PartShares => {
  const spoken = parts.map(() => 0);
  for (const other of rows) {
    const share = other === row ? Number.NaN : upperHand(parts, row, other);
    if (Number.isNaN(share)) continue;
    const credit = ((counts === "majorities" ? Math.sign(share) : share) + 1) / 2;
    const speak = parts.map(({ weight, column }) => {
      const difference = (column[row] ?? Number.NaN) - (column[other] ?? Number.NaN);
      return Number.isNaN(difference) ? 0 : (weight * (Math.sign(difference) + 1)) / 2;
    });
    const all = speak.reduce((sum, one) => sum + one, 0);
    if (all > 0)
      for (const [index, one] of speak.entries()) spoken[index] = (spoken[index] ?? 0) + (credit * one) / all;
  }
  const whole = spoken.reduce((sum, one) => sum + one, 0);
  const points = weights.map((weight, index) => (whole > 0 ? (spoken[index] ?? 0) / whole : weight) * (value - base));
  return {
    how: "pairwise",
    points,
    slopes: points.map((point, index) => {
      const distance = (values[index] ?? base) - base;
      return Math.abs(distance) > width * NEAR_BASE ? point / distance : 0;
    }),
  };
};
