import type { RowMean } from "../weighted-column.ts";

/** The middle part; of an even number of parts the mean of the middle two. It has no weights. Source: R `median`. */
export const median: RowMean = (parts, row) => {
  const values: number[] = [];
  for (const { weight, column } of parts) {
    const value = column[row] ?? Number.NaN;
    if (weight > 0 && !Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const middle = values.length / 2;
  const below = values[Math.ceil(middle) - 1] ?? Number.NaN;
  const above = values[Math.floor(middle)] ?? Number.NaN;
  return below + (above - below) / 2;
};
