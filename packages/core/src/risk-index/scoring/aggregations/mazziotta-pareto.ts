import type { RowMean } from "../weighted-column.ts";
import { minimum } from "./extremes.ts";
import { weightedMean } from "./weighted-arithmetic.ts";

/**
 * M ∓ S·cv = M ∓ S²/M: the mean of the parts, less or more what they lie apart (population deviation; with weights, both
 * weighted). Where the parts are equal it is the part. No part may be below 0. With goalposts at 70 and 130 it is the
 * adjusted index (AMPI), which can be followed over time; on a wider scale a lower index can leave the scale below.
 * Source: De Muro, Mazziotta & Pareto, Social Indicators Research 104 (2011); Mazziotta & Pareto, Social Indicators
 * Research 127 (2016), adjusted; Mazziotta & Pareto, Rivista Italiana di Economia Demografia e Statistica 76 (2022), weighted.
 */
export const mazziottaPareto = (penalty: "minus" | "plus"): RowMean => {
  const sign = penalty === "minus" ? -1 : 1;
  return (parts, row) => {
    if (minimum(parts, row) < 0) return Number.NaN;
    const mean = weightedMean(parts, row);
    const variance = weightedMean(parts, row, (value) => (value - mean) ** 2);
    return variance === 0 ? mean : mean + (sign * variance) / mean;
  };
};
