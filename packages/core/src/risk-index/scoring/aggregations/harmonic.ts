import type { RowMean } from "../weighted-column.ts";
import { ofPositiveParts } from "./of-positive-parts.ts";
import { weightedMean } from "./weighted-arithmetic.ts";

const inverse = (value: number): number => 1 / value;

/** Σw / Σ(w/x): at or below the geometric mean. Source: domain §1.5 (b); COINr `a_hmean`. */
export const harmonic = (zero: "refused" | "makes-zero"): RowMean =>
  ofPositiveParts(zero, (parts, row) => 1 / weightedMean(parts, row, inverse));
