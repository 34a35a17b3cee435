import type { FlatRow, Reference } from "@answerable/core";
import { csvOf } from "./csv.ts";
import { plainTable } from "./plain-table.ts";

/**
 * Reference rows (codes, labels, versions) as an aligned table for a person, or as CSV. `named` columns stand there even where
 * no row does; those that rows have beside them follow.
 */
export const writeReference = (
  rows: readonly Reference[],
  format: "table" | "csv",
  named: readonly string[] = [],
): string => {
  const flat = rows as readonly FlatRow[];
  const columns = [...new Set([...named, ...flat.flatMap((row) => Object.keys(row))])];
  if (format === "csv") return csvOf([columns, ...flat.map((row) => columns.map((key) => row[key] ?? null))]);
  return plainTable(
    columns.map((key) => ({
      heading: key,
      align: flat.some((row) => typeof row[key] === "number") ? "right" : "left",
    })),
    flat.map((row) => columns.map((key) => String(row[key] ?? ""))),
  );
};
