import type { FlatRow } from "../../kernel/filter.ts";

/** How many rows hold these values. */
export const countOf = (rows: readonly FlatRow[], ...values: readonly FlatRow[]): number =>
  rows.filter((row) => values.some((value) => Object.entries(value).every(([column, cell]) => row[column] === cell)))
    .length;

/** Rows that are counted: a matter that is sensitive is in no measure, not even in its whole. Source: practice C7. */
export const countable = (rows: readonly FlatRow[]): readonly FlatRow[] => rows.filter((row) => row["sensitive"] !== 1);
