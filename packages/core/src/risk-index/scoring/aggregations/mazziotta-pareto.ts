import type { RowMean } from "../weighted-column.ts";
import { weightedMean } from "./weighted-arithmetic.ts";

/**
 * M ∓ S·cv = M ∓ S²/M: the mean of the parts, less or more what they lie apart (population deviation; with weights, both
 * weighted). Where the parts are equal it is the part. There is none where the mean is below 0, or 0 of parts that
 * differ. Over z-scores of mean 100 and deviation 10 it is the index as published first; with goalposts at 70 and 130 it
 * is the adjusted one (AMPI), which can be followed over time. On a wider scale a lower index can leave the scale below.
 * Source: De Muro, Mazziotta & Pareto, Social Indicators Research 104 (2011); Mazziotta & Pareto, Social Indicators
 * Research 127 (2016), adjusted; Mazziotta & Pareto, Rivista Italiana di Economia Demografia e Statistica 76 (2022), weighted.
 */
export const mazziottaPareto = (penalty: "minus" | "plus"): RowMean => {
  const sign = penalty === "minus" ? -1 : 1;
  return (parts, row) => {
    const mean = weightedMean(parts, row);
    if (mean < 0) return Number.NaN;
    const variance = weightedMean(parts, row, (value) => (value - mean) ** 2);
    if (variance === 0) return mean;
    return mean === 0 ? Number.NaN : mean + (sign * variance) / mean;
  };
};
