import type { RowMean, WeightedColumn } from "../weighted-column.ts";

const same = (value: number): number => value;

/** Σw·f(x) / Σw over the parts that have a value, compensated (Neumaier), in the order of the parts. */
export const weightedMean = (
  parts: readonly WeightedColumn[],
  row: number,
  of: (value: number) => number = same,
): number => {
  let sum = 0;
  let lost = 0;
  let weight = 0;
  for (const part of parts) {
    const value = part.column[row] ?? Number.NaN;
    if (Number.isNaN(value) || part.weight === 0) continue;
    const term = part.weight * of(value);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    weight += part.weight;
  }
  return (sum + lost) / weight;
};

/** Σwx / Σw: a low part is made up for by a high one. Source: domain §1.5 (b); COINr `a_amean`. */
export const weightedArithmetic: RowMean = (parts, row) => weightedMean(parts, row);
