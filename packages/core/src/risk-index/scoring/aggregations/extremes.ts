import type { RowMean } from "../weighted-column.ts";

/** The highest part, whatever the others are. Source: IMPACT's composite, the worst dimension (domain §1.5 a). */
export const maximum: RowMean = (parts, row) => {
  let most = Number.NEGATIVE_INFINITY;
  for (const { weight, column } of parts) {
    const value = column[row] ?? Number.NaN;
    if (weight > 0 && value > most) most = value;
  }
  return most;
};

/** The lowest part, whatever the others are. */
export const minimum: RowMean = (parts, row) => {
  let least = Number.POSITIVE_INFINITY;
  for (const { weight, column } of parts) {
    const value = column[row] ?? Number.NaN;
    if (weight > 0 && value < least) least = value;
  }
  return least;
};
