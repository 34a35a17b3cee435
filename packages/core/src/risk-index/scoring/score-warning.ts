/**
 * What an analyst must know of a score that no number shows. `months-not-comparable`: a range, a rank or a class is taken
 * over the areas of one month, so another month's number means another thing. `all-the-same`: every area has the same
 * value, so that it can be laid on no range, and counts as missing; or every area has the same score, so that classes of
 * equal width say nothing, and all stand in the middle one. `mean-of-nothing`: enough is known, and yet the node's
 * aggregation has no value, as a geometric or harmonic mean of a value at or below 0, or an outranking of one unit.
 * `no-reference`: the reference area has no value, or a target or reference does not lie above the lowest value, so that no
 * distance to it can be taken; it counts as missing. `not-compared`: a smaller share of the indicators has a value
 * than the method asks for, so that the area has no score and moves nobody else's. `off-the-scale`: a value that the method takes as it is lies below or
 * above the method's scale; it counts all the same. `imputed`: something stands in for what is missing. `outliers-treated`: values far outside were moved.
 */
export interface ScoreWarning {
  readonly code:
    | "months-not-comparable"
    | "not-compared"
    | "all-the-same"
    | "no-reference"
    | "mean-of-nothing"
    | "off-the-scale"
    | "imputed"
    | "outliers-treated";
  /** The indicator or node it speaks of; null: the method as a whole. */
  readonly part: string | null;
  /** The units it speaks of, as places in the panel; empty: all. */
  readonly units: readonly number[];
}
