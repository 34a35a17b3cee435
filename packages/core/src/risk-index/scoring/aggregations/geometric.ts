import type { RowMean } from "../weighted-column.ts";
import { ofPositiveParts } from "./of-positive-parts.ts";
import { weightedMean } from "./weighted-arithmetic.ts";

/**
 * (Πxʷ)^(1/Σw): at or below the arithmetic mean, so that a low part is made up for less. Source: domain §1.5 (b); COINr
 * `a_gmean`.
 */
export const geometric = (zero: "refused" | "makes-zero"): RowMean =>
  ofPositiveParts(zero, (parts, row) => Math.exp(weightedMean(parts, row, Math.log)));
