import type { RowMean } from "../weighted-column.ts";
import { minimum } from "./extremes.ts";
import { ofPositiveParts } from "./of-positive-parts.ts";
import { weightedMean } from "./weighted-arithmetic.ts";

/**
 * (Σwxᵖ / Σw)^(1/p), p not 0: the higher p, the more the high parts count. No part may be below 0; under a p below 0 a
 * part that is 0 is as in the harmonic mean. Source: COINr `a_genmean`.
 */
export const powerMean = (exponent: number, zero: "refused" | "makes-zero"): RowMean => {
  const mean: RowMean = (parts, row) => weightedMean(parts, row, (value) => value ** exponent) ** (1 / exponent);
  return exponent < 0
    ? ofPositiveParts(zero, mean)
    : (parts, row) => (minimum(parts, row) < 0 ? Number.NaN : mean(parts, row));
};
