import type { FlatRow } from "../../kernel/filter.ts";

/** How many of how many; no share is worked out where there are none. Whole numbers, all of them counted. */
export interface PartOf {
  readonly part: number;
  readonly of: number;
}

/** How many rows hold these values. */
export const countOf = (rows: readonly FlatRow[], ...values: readonly FlatRow[]): number =>
  rows.filter((row) => values.some((value) => Object.entries(value).every(([column, cell]) => row[column] === cell)))
    .length;

/** Rows that are counted: a matter that is sensitive is in no measure, not even in its whole. Source: practice C7. */
export const countable = (rows: readonly FlatRow[]): readonly FlatRow[] => rows.filter((row) => row["sensitive"] !== 1);
