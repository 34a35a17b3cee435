import { medianOf } from "../median-of.ts";
import type { RowMean } from "../weighted-column.ts";

/** The middle part; of an even number of parts the mean of the middle two. It has no weights. */
export const median: RowMean = (parts, row) => {
  const values: number[] = [];
  for (const { weight, column } of parts) {
    const value = column[row] ?? Number.NaN;
    if (weight > 0 && !Number.isNaN(value)) values.push(value);
  }
  return medianOf(values);
};
