import type { NumberColumn } from "./number-column.ts";

/** A part of a node with its weight: one value a unit of the comparison set. */
export interface WeightedColumn {
  readonly weight: number;
  readonly column: NumberColumn;
}

/**
 * The parts as one value in one row; NaN: they have none there. What has no value or no weight is left out. At least one
 * part has both.
 */
export type RowMean = (parts: readonly WeightedColumn[], row: number) => number;
