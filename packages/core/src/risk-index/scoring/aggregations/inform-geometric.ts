import type { RiskMethod } from "../../method/risk-method.ts";
import type { RowMean } from "../weighted-column.ts";
import { maximum } from "./extremes.ts";
import { weightedMean } from "./weighted-arithmetic.ts";

/** INFORM turns 0–10 round and lays it on 10–1, so that it has a logarithm throughout. */
const STEPS = 9;

/** What INFORM takes the mean of: the logarithm of a part that is turned round and laid on 10 to 1. */
export const informLogarithm = ({ least, most }: RiskMethod["scale"]): ((value: number) => number) => {
  const width = most - least;
  return (value) => Math.log(((most - value) / width) * STEPS + 1);
};

/**
 * INFORM's geometric mean: each part is turned round and laid on 10 (the least of the scale) to 1 (its most), the
 * geometric mean is taken there, and turned back. It lies at or above the arithmetic mean: one high hazard is not made up
 * for by the absence of others. On 0–10 it is (10 − GEOMEAN((10 − x)/10·9 + 1))/9·10. Weights stand as exponents; INFORM
 * has equal ones. A part a ninth of the scale or more above its most has no logarithm, and the mean no value.
 * Source: INFORM concept and methodology; the formula as in the workbooks of its subnational models.
 */
export const informGeometric = (scale: RiskMethod["scale"]): RowMean => {
  const { least, most } = scale;
  const width = most - least;
  const turned = informLogarithm(scale);
  return (parts, row) => {
    if (!(maximum(parts, row) < most + width / STEPS)) return Number.NaN;
    return least + ((STEPS + 1 - Math.exp(weightedMean(parts, row, turned))) / STEPS) * width;
  };
};
