import type { StoredRow } from "../../kernel/subject.ts";

/** One row of each stream, or of each value of a column in a stream: a thing has a row for every area it concerns. */
export const oncePer = (rows: readonly StoredRow[], column?: string): readonly StoredRow[] => {
  const keyOf = (row: StoredRow): string => `${row.stream}/${column === undefined ? "" : String(row[column])}`;
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
};
