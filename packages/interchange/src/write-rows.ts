import { type FlatRow, type Scoped, sampleMark } from "@answerable/core";
import { csvOf } from "./csv.ts";
import type { OutputFormat } from "./output-format.ts";
import { plainTable } from "./plain-table.ts";
import { words } from "./words.ts";

export interface RowMarks {
  /** Whom the rows may go to, e.g. `internal`. */
  readonly audience: string;
  /** True: invented data; every line says so. */
  readonly sample: boolean;
}

export interface RowsOptions {
  /** Columns in their order; left out: as the rows have them, in the order they first come. */
  readonly columns?: readonly string[];
  /** False for a later page of the same list: no headings, no head. */
  readonly headings?: boolean;
}

const isNumber = (value: unknown): value is number => typeof value === "number";

/**
 * Rows of a list as text, one line a row, each with its marks. An empty cell is empty in every format, never 0. JSON is
 * a list; a list of several pages is better written as NDJSON or CSV.
 */
export const writeRows = <Row extends FlatRow>(
  rows: readonly Scoped<Row>[],
  format: OutputFormat,
  { audience, sample }: RowMarks,
  options: RowsOptions = {},
): string => {
  const flat = rows as readonly FlatRow[];
  const columns = options.columns ?? [...new Set(flat.flatMap((row) => Object.keys(row)))];
  const headings = options.headings ?? true;
  const marks = { audience, sample: sample ? "sample" : "" };
  const picked = flat.map((row) =>
    Object.fromEntries(columns.filter((key) => key in row).map((key) => [key, row[key] ?? null])),
  );
  const marked = picked.map((row) => ({ ...row, marks }));
  switch (format) {
    case "table": {
      const isRight = (key: string): boolean => flat.some((row) => isNumber(row[key]));
      const text = plainTable(
        columns.map((key) => ({ heading: key, align: isRight(key) ? "right" : "left" })),
        picked.map((row) => columns.map((key) => String(row[key] ?? ""))),
      );
      const head = `${sample ? `${sampleMark.en}\n` : ""}${words.audience.en}: ${audience}\n\n`;
      return headings ? head + text : text.split("\n").slice(2).join("\n");
    }
    case "csv":
      return csvOf([
        ...(headings ? [[...columns, "audience", "sample"]] : []),
        ...picked.map((row) => [...columns.map((key) => row[key] ?? null), marks.audience, marks.sample]),
      ]);
    case "ndjson":
      return marked.map((row) => `${JSON.stringify(row)}\n`).join("");
    case "json":
      return `${JSON.stringify(marked, null, 2)}\n`;
  }
};
