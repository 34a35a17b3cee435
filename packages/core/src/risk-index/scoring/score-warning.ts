/**
 * What an analyst must know of a score that no number shows. `months-not-comparable`: a range, a rank or a class is taken
 * over the areas of one month, so another month's number means another thing. `all-the-same`: every area has the same
 * value, so that it can be laid on no range; it counts as missing. `mean-of-nothing`: a value at or below 0 has no
 * geometric or harmonic mean; the node has none. `imputed`: something stands in for what is missing.
 * `outliers-treated`: values far outside were moved.
 */
export interface ScoreWarning {
  readonly code: "months-not-comparable" | "all-the-same" | "mean-of-nothing" | "imputed" | "outliers-treated";
  /** The indicator or node it speaks of; null: the method as a whole. */
  readonly part: string | null;
  /** The units it speaks of, as places in the panel; empty: all. */
  readonly units: readonly number[];
}
