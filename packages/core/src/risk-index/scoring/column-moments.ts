import { sumInOrder } from "./compensated-sum.ts";
import { type NumberColumn, presentIn } from "./number-column.ts";

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

/** The moments of the values that are there. */
export const columnMoments = (column: NumberColumn): ColumnMoments => {
  const values = presentIn(column);
  const count = values.length;
  const mean = sumInOrder(values) / count;
  const power = (exponent: number): number => sumInOrder(values.map((value) => (value - mean) ** exponent));
  return { count, mean, squares: power(2), cubes: power(3), fourths: power(4) };
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
