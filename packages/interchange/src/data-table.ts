import { type Issue, issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { csvDelimiterOf } from "./csv/csv-delimiter.ts";
import { readCsvRecords } from "./csv/read-csv-records.ts";
import { headOfFile } from "./file-head.ts";
import { fileNatureOf } from "./file-nature.ts";
import type { SubmissionFile } from "./opened-submissions.ts";
import { LONGEST_SUBMISSION_BYTES } from "./read-json-page.ts";
import { isJsonObject, valueOfJson } from "./submission-from-json.ts";
import { asUtf8, findEncoding } from "./text-encoding.ts";
import { isBlankLine, textLines } from "./text-lines.ts";

/** One row of a wide table: its place from 1, the header not counted, and its cells by column, as text. */
export interface DataRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file of data, opened. */
export interface OpenedDataTable {
  /** The columns that the file names; null for NDJSON, whose every line names its own. */
  readonly columns: readonly string[] | null;
  /** Each row, or why it cannot be taken; it reads as it goes. */
  readonly rows: AsyncIterable<Result<DataRow, Issue>>;
}

/** Why nothing of a file of data can be taken. */
export type DataTableFault = "file-empty" | "file-not-readable" | "file-not-text" | "column-stands-twice";

const NOT_CLOSED = "file-breaks-off";

async function* csvRows(
  records: ReturnType<typeof readCsvRecords>,
  columns: readonly string[],
): AsyncGenerator<Result<DataRow, Issue>, void, void> {
  let row = 0;
  for await (const record of records) {
    if ("cells" in record && record.cells.length === 1 && record.cells[0] === "") continue;
    row += 1;
    if ("stopped" in record)
      yield err(issue(record.stopped === "quote-not-closed" ? NOT_CLOSED : record.stopped, [], { row }));
    else if (record.cells.some((cell) => cell.includes("\0")))
      yield err(issue(record.isEnded ? "row-with-zeros" : NOT_CLOSED, [], { row }));
    else if (record.cells.length !== columns.length)
      yield err(issue("cells-do-not-fit-the-header", [], { row }, { columns: columns.length }));
    else
      yield ok({ row, cells: Object.fromEntries(columns.map((column, index) => [column, record.cells[index] ?? ""])) });
  }
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === null || value === undefined ? "" : JSON.stringify(value);

async function* ndjsonRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<Result<DataRow, Issue>, void, void> {
  let row = 0;
  for await (const { bytes } of textLines(source, LONGEST_SUBMISSION_BYTES)) {
    if (bytes !== undefined && isBlankLine(bytes)) continue;
    row += 1;
    if (bytes === undefined) {
      yield err(issue("line-too-long", [], { row }));
      continue;
    }
    const value = valueOfJson(bytes);
    if (value.isErr()) yield err(issue(value.error, [], { row }));
    else if (!isJsonObject(value.value)) yield err(issue("not-an-object", [], { row }));
    else {
      const cells = Object.entries(value.value).map(([column, cell]): [string, string] => [column, textOf(cell)]);
      yield ok({ row, cells: Object.fromEntries(cells) });
    }
  }
}

/**
 * A wide table of data, CSV (RFC 4180; `,`, `;` or tab; UTF-8, UTF-16 or Windows-1252) or one JSON object a line; which
 * of them is told from the content. Cells stay text: what they mean is the caller's.
 *
 * Err: {@link DataTableFault}; nothing was taken. Issues of a row: `cells-do-not-fit-the-header`, `record-too-long`,
 * `line-too-long`, `row-not-json`, `row-not-utf8`, `row-with-zeros`, `not-an-object`, `file-breaks-off`.
 */
export const openDataTable = async ({
  blob,
}: SubmissionFile): Promise<Result<OpenedDataTable, Rejection<DataTableFault>>> => {
  try {
    const head = await headOfFile(blob);
    const nature = fileNatureOf(head);
    if (nature.nature === "empty") return err(rejection("file-empty"));
    if (nature.nature !== "text") return err(rejection("file-not-text"));
    const { encoding } = nature.encoding === "utf-8" ? await findEncoding(blob) : nature;
    const text = new TextDecoder(encoding).decode(head);
    if (text.trimStart().startsWith("{")) return ok({ columns: null, rows: ndjsonRows(asUtf8(blob, encoding)) });
    const records = readCsvRecords(asUtf8(blob, encoding), csvDelimiterOf(text));
    const first = await records.next();
    const header = first.done !== true && "cells" in first.value ? first.value.cells : [];
    const columns = header.map((name) => name.trim());
    const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) < index);
    if (twice !== undefined) return err(rejection("column-stands-twice", { column: columns.indexOf(twice) + 1 }));
    return ok({ columns, rows: csvRows(records, columns) });
  } catch {
    return err(rejection("file-not-readable"));
  }
};
