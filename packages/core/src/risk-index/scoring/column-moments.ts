import type { NumberColumn } from "./number-column.ts";

/** What the values of a column have in common: their mean and how they lie around it. */
export interface ColumnMoments {
  /** How many values there are. */
  readonly count: number;
  /** NaN without a value. */
  readonly mean: number;
  /** Σ(x − mean)², Σ(x − mean)³, Σ(x − mean)⁴. */
  readonly squares: number;
  readonly cubes: number;
  readonly fourths: number;
}

/** Σ of what is made of each value that is there, compensated (Neumaier), in the order of the column. */
const sumOf = (column: NumberColumn, of: (value: number) => number): number => {
  let [sum, lost] = [0, 0];
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    const term = of(value);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
};

/** The moments of the values that are there. */
export const columnMoments = (column: NumberColumn): ColumnMoments => {
  const count = sumOf(column, () => 1);
  const mean = sumOf(column, (value) => value) / count;
  return {
    count,
    mean,
    squares: sumOf(column, (value) => (value - mean) ** 2),
    cubes: sumOf(column, (value) => (value - mean) ** 3),
    fourths: sumOf(column, (value) => (value - mean) ** 4),
  };
};

/**
 * The skewness of a sample, as workbooks give it (SKEW); NaN of fewer than three values or of values all the same.
 * Source: Joanes and Gill, Comparing measures of sample skewness and kurtosis, The Statistician 47, 1998, G₁.
 */
export const skewnessOf = ({ count: n, squares, cubes }: ColumnMoments): number =>
  n < 3 ? Number.NaN : ((Math.sqrt(n) * cubes) / squares ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));

/**
 * The excess kurtosis of a sample, as workbooks give it (KURT); NaN of fewer than four values or of values all the same.
 * Source: Joanes and Gill 1998, G₂.
 */
export const kurtosisOf = ({ count: n, squares, fourths }: ColumnMoments): number =>
  n < 4 ? Number.NaN : (((n + 1) * ((n * fourths) / squares ** 2 - 3) + 6) * (n - 1)) / ((n - 2) * (n - 3));
