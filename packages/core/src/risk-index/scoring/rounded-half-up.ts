import { rounded } from "./rounded.ts";

/**
 * A number with so many decimals, half away from zero, as workbooks round. What only arithmetic in binary made (2.675 is
 * a little less) is put right first, at 12 significant digits.
 */
export const roundedHalfUp = (value: number, decimals: number): number => {
  if (!Number.isFinite(value)) return Number.NaN;
  const shifted = rounded(Math.abs(value) * 10 ** decimals);
  const result = Math.round(shifted) / 10 ** decimals;
  return value < 0 ? -result : result;
};
