import { match } from "ts-pattern";
import type { LogForm, Outliers } from "../method/outliers.ts";
import { columnMoments, kurtosisOf, skewnessOf } from "./column-moments.ts";
import { columnRange } from "./column-range.ts";
import type { NumberColumn } from "./number-column.ts";

/** A column after its outliers were seen to, and where values were moved. */
export interface TreatedColumn {
  readonly column: NumberColumn;
  /** Places in the column. */
  readonly moved: readonly number[];
}

interface Limits {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** Whether the values lie far outside; null: it cannot be told, of fewer than four values or of values all the same. */
const isFarOut = (column: NumberColumn, limits: Limits): boolean | null => {
  const moments = columnMoments(column);
  const [skewness, kurtosis] = [skewnessOf(moments), kurtosisOf(moments)];
  return Number.isNaN(skewness) || Number.isNaN(kurtosis)
    ? null
    : Math.abs(skewness) >= limits.skewness && kurtosis >= limits.kurtosis;
};

/** The outermost values on the side of the longer tail, and the value next to them; null: all are the same. */
const outermost = (column: NumberColumn) => {
  const { lowest, highest } = columnRange(column);
  if (lowest === highest) return null;
  const isAbove = skewnessOf(columnMoments(column)) >= 0;
  const end = isAbove ? highest : lowest;
  const inner = columnRange(column.filter((value) => value !== end));
  return { isAbove, end, next: isAbove ? inner.highest : inner.lowest };
};

/**
 * Pulls in the outermost values until they lie far out no longer or as many as allowed are pulled in; what is counted are
 * the values that stand at the new ends. Null: no difference would be left between the values.
 */
const pulledIn = (column: NumberColumn, atMost: number | null, limits: Limits): NumberColumn | null => {
  let now = column;
  let [above, below] = [0, 0];
  for (;;) {
    const far = isFarOut(now, limits);
    if (far === null) return null;
    if (!far || (atMost !== null && above + below >= atMost)) return now;
    const outer = outermost(now);
    if (outer === null) return null;
    const { isAbove, end, next } = outer;
    const count = now.reduce((all, value) => all + (value === end ? 1 : 0), 0);
    if (isAbove) above = count;
    else below = count;
    now = now.map((value) => (value === end ? next : value));
  }
};

/** The logarithm of a column over its own range; the order of values stays. */
const logarithm = (column: NumberColumn, form: LogForm): NumberColumn => {
  const { lowest, highest } = columnRange(column);
  const edge = 0.01 * (highest - lowest);
  const above = (value: number): number => Math.log(value - lowest + edge);
  return (
    match(form)
      .with("log", () => column.map(above))
      .with("log-by-skew", () =>
        skewnessOf(columnMoments(column)) > 0
          ? column.map(above)
          : column.map((value) => -Math.log(highest + edge - value)),
      )
      .with("log-plus-one", () => column.map((value) => Math.log(value - lowest + 1)))
      // where the highest is 1 or less this form would turn the values round
      .with("log-gii", () =>
        highest > 1
          ? column.map((value) => Math.log(((highest - 1) * (value - lowest)) / (highest - lowest) + 1))
          : column,
      )
      .exhaustive()
  );
};

const winsorised = (
  { atMost, otherwise, ...limits }: Extract<Outliers, { kind: "winsorise" }>,
  column: NumberColumn,
): NumberColumn => {
  if (isFarOut(column, limits) !== true) return column;
  const pulled = pulledIn(column, atMost, limits);
  if (pulled === null) return column;
  if (isFarOut(pulled, limits) !== true) return pulled;
  return match(otherwise)
    .with("leave", () => column)
    .with("pulled-in", () => pulled)
    .otherwise((form) => logarithm(column, form));
};

/**
 * Sees to the outliers in the column of one comparison set. Fewer than four values, or values all the same, stay as they
 * are, and so do values among which no difference would be left.
 */
export const treatOutliers = (outliers: Outliers, column: NumberColumn): TreatedColumn => {
  const treated = match(outliers)
    .with({ kind: "leave" }, () => column)
    .with({ kind: "winsorise" }, (asked) => winsorised(asked, column))
    .with({ kind: "log-if-skewed" }, ({ log, ...limits }) =>
      isFarOut(column, limits) === true ? logarithm(column, log) : column,
    )
    .exhaustive();
  const moved =
    treated === column
      ? []
      : [...column.keys()].filter((place) => !Number.isNaN(column[place]) && treated[place] !== column[place]);
  return { column: treated, moved };
};
