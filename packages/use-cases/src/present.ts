import {
  asReference,
  type FlatRow,
  INTERNAL_AUDIENCE,
  type Released,
  type Scoped,
  sampleMark,
  textIn,
} from "@answerable/core";
import { type OutputFormat, writeReference, writeRows, writeTable } from "@answerable/interchange";
import type { OutputFile } from "./output-file.ts";
import type { UseCase } from "./use-case.ts";

export type Format = OutputFormat;

export interface Presentation {
  readonly format: Format;
  readonly language: string;
  /** True: it comes out of a sample operation, and says so. */
  readonly sample: boolean;
  /** False for a later page of the same rows: no headings. */
  readonly headings?: boolean;
}

const fields = (output: object): string => {
  const entries = Object.entries(output).filter(([, value]) => value !== undefined);
  const width = Math.max(0, ...entries.map(([key]) => key.length));
  const shown = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return entries.map(([key, value]) => `${key.padEnd(width)}  ${shown(value)}\n`).join("");
};

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
const pretty = (output: unknown): string => `${JSON.stringify(output, null, 2)}\n`;

/** Each record says of itself that it is invented, so that one taken out of its list still does. */
const marked = (output: unknown, sample: boolean): unknown => {
  if (!sample || typeof output !== "object" || output === null) return output;
  return Array.isArray(output) ? output.map((one) => marked(one, sample)) : { sample: true, ...output };
};

/** Flat rows; where they are invented, each line of CSV says so, and a table above its head. */
const flatRows = (rows: readonly FlatRow[], format: "table" | "csv", language: string, sample: boolean): string => {
  if (!sample) return writeReference(asReference(rows), format);
  return format === "csv"
    ? writeReference(asReference(rows.map((row) => ({ ...row, sample: "sample" }))), format)
    : `${textIn(sampleMark, language).text}\n\n${writeReference(asReference(rows), format)}`;
};

/** The columns of rows that fit a terminal, as far as these rows have them; undefined: all of them. */
const fittingColumns = ({ tableColumns }: UseCase, rows: readonly object[]): readonly string[] | undefined =>
  rows.length === 0 ? tableColumns : tableColumns?.filter((column) => rows.some((row) => column in row));

const fitting = (useCase: UseCase, rows: readonly FlatRow[]): readonly FlatRow[] => {
  const columns = fittingColumns(useCase, rows);
  return columns === undefined
    ? rows
    : rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null])));
};

const record = (useCase: UseCase, given: unknown, { format, language, sample }: Presentation): string => {
  const output = marked(given, sample);
  if (format === "json") return pretty(output);
  if (format === "ndjson") return lines(useCase.listed?.(output) ?? (Array.isArray(output) ? output : [output]));
  const flat = useCase.flat?.(given);
  const columns = useCase.columns?.(given);
  if (flat?.length === 0 && columns !== undefined)
    return writeReference([], format, sample && format === "csv" ? [...columns, "sample"] : columns);
  if (flat) return flatRows(format === "table" ? fitting(useCase, flat) : flat, format, language, sample);
  if (format === "table") return fields(output as object);
  const row = Object.entries(output as object).map(([key, value]): [string, FlatRow[string]] => [
    key,
    typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value),
  ]);
  return writeReference(asReference([Object.fromEntries(row)]), "csv");
};

/** The names of the files that were given out. */
const named = (files: readonly OutputFile[], format: Format): string => {
  const names = files.map(({ name }) => ({ file: name }));
  if (format === "json") return pretty(names);
  return format === "ndjson" ? lines(names) : writeReference(asReference(names), format);
};

/** The output of a use case as text, by its form. Figures and rows go through the writers, which take nothing unguarded. */
export const present = (useCase: UseCase, output: unknown, presentation: Presentation): string => {
  const { format, language, sample, headings = true } = presentation;
  switch (useCase.form) {
    case "rows": {
      const rows = output as readonly Scoped[];
      const columns = format === "table" ? fittingColumns(useCase, rows) : undefined;
      const marks = { audience: INTERNAL_AUDIENCE, sample };
      return writeRows(rows, format, marks, { headings, ...(columns === undefined ? {} : { columns }) });
    }
    case "table":
      return writeTable(output as Released, format, language);
    case "reference":
      return record(useCase, output, { ...presentation, sample: false });
    case "record":
      return record(useCase, output, presentation);
    case "text":
      return String(output);
    case "lines":
      // whoever prints takes them one by one
      return "";
    case "files":
      return named((output as { readonly files: readonly OutputFile[] }).files, format);
  }
};
