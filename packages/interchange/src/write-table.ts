import {
  basisLabels,
  type Cell,
  type Column,
  cellText,
  type LocalizedText,
  type Marks,
  noDataText,
  type Released,
  type Row,
  sampleMark,
  textIn,
  unitLabels,
} from "@answerable/core";
import { type CsvCell, csvOf } from "./csv.ts";
import type { OutputFormat } from "./output-format.ts";
import { plainTable } from "./plain-table.ts";
import { words } from "./words.ts";

const say = (texts: LocalizedText, language: string): string => textIn(texts, language).text;

/** Which document the codes belong to, and the word it goes by. */
const codesFrom = (marks: Marks) =>
  "method" in marks
    ? ({ word: "method", document: `${marks.method.id} ${marks.method.version}` } as const)
    : ({ word: "taxonomy", document: `${marks.taxonomy.id} ${marks.taxonomy.version}` } as const);

const asText = (table: Released, language: string): string => {
  const { marks } = table;
  const codes = codesFrom(marks);
  const head = [
    ...(marks.sample ? [say(sampleMark, language)] : []),
    say(table.title, language),
    `${say(words.unit, language)}: ${say(unitLabels[table.unit], language)}`,
    `${say(words.audience, language)}: ${marks.audience ?? ""}`,
    `${say(words[codes.word], language)}: ${codes.document}`,
    ...(marks.basis === undefined ? [] : [`${say(words.basis, language)}: ${say(basisLabels[marks.basis], language)}`]),
    ...(marks.asKnownOn === null ? [] : [`${say(words.asKnownOn, language)}: ${marks.asKnownOn}`]),
  ];
  const body = plainTable(
    table.columns.map(({ label, kind }) => ({
      heading: say(label, language),
      align: kind === "count" ? "right" : "left",
    })),
    table.rows.map(({ cells }) => table.columns.map(({ key }) => cellText(cells[key], language))),
  );
  const notes = table.notes.map(({ text }) => `* ${say(text, language)}\n`).join("");
  return `${head.join("\n")}\n\n${body}${notes === "" ? "" : `\n${notes}`}`;
};

const csvHeadings = ({ key, estimated }: Column): string[] =>
  estimated ? [`${key}_least`, `${key}_most`, `${key}_approximate`] : [key];

const csvCells = (column: Column, cell: Cell | undefined, language: string): CsvCell[] => {
  const everywhere = (text: string | null): CsvCell[] => (column.estimated ? [text, text, null] : [text]);
  switch (cell?.kind) {
    case undefined:
      return everywhere(null);
    case "text":
      return [column.key === "name" && cell.label !== undefined ? say(cell.label, language) : cell.text];
    case "count":
      return column.estimated
        ? [cell.least, cell.lowerBound ? null : cell.most, cell.approximate ? 1 : 0]
        : [cell.least];
    case "no-data":
      return everywhere(noDataText(cell, language));
  }
};

/** The marks in their order; the document that the codes belong to stands under what it is, `taxonomy` or `method`. */
const marksOf = ({ unit, marks }: Released): Readonly<Record<string, CsvCell>> => {
  const { word, document } = codesFrom(marks);
  return {
    unit,
    audience: marks.audience,
    sample: marks.sample ? "sample" : "",
    [word]: document,
    as_known_on: marks.asKnownOn,
    basis: marks.basis ?? "",
  };
};

/** 1 where a count of the row is a lower bound, so that no script takes it for all there was. */
const lowerBoundOf = ({ cells }: Row): number =>
  Object.values(cells).some((cell) => cell.kind === "count" && cell.lowerBound) ? 1 : 0;

const asCsv = (table: Released, language: string): string => {
  const marks = marksOf(table);
  return csvOf([
    ["row", ...table.columns.flatMap(csvHeadings), "lower_bound", ...Object.keys(marks)],
    ...table.rows.map((row) => [
      row.kind,
      ...table.columns.flatMap((column) => csvCells(column, row.cells[column.key], language)),
      lowerBoundOf(row),
      ...Object.values(marks),
    ]),
  ]);
};

const lineOf = (table: Released, row: Row) => ({ row: row.kind, ...row.cells, marks: marksOf(table) });

/**
 * A released table as text. `table`: aligned columns under a head that says sample, unit and audience, and the notes
 * below. `csv`: one line a row with the marks in columns of their own, the document that made the codes under `taxonomy` or `method`; an estimated column becomes `…_least`,
 * `…_most` and `…_approximate` (1: an estimate, a range or a conversion), whatever the data; `lower_bound` is 1 where the
 * counts of the row are at least so many, because not all was seen; their most is then empty. `ndjson`: one row a line with the marks. `json`: the whole table as it is.
 * What is not known is never written as 0: it says "no data", and why.
 */
export const writeTable = (table: Released, format: OutputFormat, language = "en"): string => {
  switch (format) {
    case "table":
      return asText(table, language);
    case "csv":
      return asCsv(table, language);
    case "ndjson":
      return table.rows.map((row) => `${JSON.stringify(lineOf(table, row))}\n`).join("");
    case "json":
      return `${JSON.stringify(table, null, 2)}\n`;
  }
};
