/** What an analyst must know of a score that no number shows. */
export interface ScoreWarning {
  readonly code: ScoreWarningCode;
  /** The indicator or node it speaks of; null: the method as a whole. */
  readonly part: string | null;
  /** The units it speaks of, as places in the panel; empty: all. */
  readonly units: readonly number[];
}

type ScoreWarningCode =
  /** A range, a rank or a class is taken over the areas of one month, so that another month's number means another thing. */
  | "months-not-comparable"
  /** A smaller share of the indicators has a value than the method asks for: no score, and nobody else's is moved. */
  | "not-compared"
  /** Every area has the same value, which lies on no range; or the same score, of which classes of equal width say nothing. */
  | "all-the-same"
  /** The reference has no value, or does not lie above the lowest one, so that no distance to it can be taken. */
  | "no-reference"
  /** Enough is known, and yet the aggregation has no value, as a geometric mean of 0 or an outranking of one unit. */
  | "mean-of-nothing"
  /** A value that the method takes as it is lies below or above the method's scale; it counts all the same. */
  | "off-the-scale"
  /** Something stands in for what is missing. */
  | "imputed"
  /** Values far outside the others were moved. */
  | "outliers-treated";
