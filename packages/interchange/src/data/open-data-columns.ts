import { type Issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { findCsv } from "../csv/open-csv.ts";
import { headOfFile } from "../file-head.ts";
import { fileNatureOf } from "../file-nature.ts";
import type { SubmissionFile } from "../opened-submissions.ts";
import { isReadingFault } from "../reading-fault.ts";
import type { SourceTable } from "../tables/source-table.ts";
import { asUtf8, findEncoding } from "../text-encoding.ts";
import { openWorkbook, type Sheet } from "../xlsx/open-workbook.ts";
import { sheetRecords } from "../xlsx/sheet-records.ts";
import { readHeader } from "../xlsx/sheet-table.ts";
import type { WorkbookFault } from "../xlsx/workbook-fault.ts";
import type { DataChunk } from "./data-chunk.ts";
import { placesIn, readDataHeader } from "./data-header.ts";
import { ndjsonChunks } from "./ndjson-chunks.ts";
import { tableChunks } from "./table-chunks.ts";

/** What is to be read of a file of data. */
export interface WantedColumns {
  /** The columns, by their names; in a table with a row of HXL tags also by their tags. */
  readonly columns: readonly string[];
  /** The sheet of a workbook; left out: the first that a person sees and that holds something. */
  readonly sheet?: string | undefined;
}

/** A file of data, opened. */
export interface OpenedDataColumns {
  /** The columns that the file names; null for NDJSON, whose every line names its own. */
  readonly columns: readonly string[] | null;
  /** What was taken by a rule for the file as a whole, such as its encoding; row 0. None of it costs a row. */
  readonly notes: readonly Issue[];
  /** Wanted columns that the file lacks; of NDJSON this is known when its chunks were read to the end. */
  readonly lacking: () => readonly string[];
  /** Its rows in their order; it reads as it goes, and never throws for what the file holds or for a file that goes away. */
  readonly chunks: AsyncIterable<DataChunk>;
}

/** Why nothing of a file of data can be taken. */
export type DataFileFault =
  | "file-empty"
  | "file-not-readable"
  | "file-not-text"
  | "markup-not-data"
  | "no-header"
  | "column-stands-twice"
  | "sheet-not-found"
  | "sheet-of-no-workbook"
  | WorkbookFault;

type Opened = Result<OpenedDataColumns, Rejection<DataFileFault>>;

const openTable = async (source: SourceTable, notes: readonly Issue[], wanted: readonly string[]): Promise<Opened> => {
  const header = await readDataHeader(source);
  if (header.isErr()) return err(header.error);
  return placesIn(header.value, wanted).map((places) => ({
    columns: header.value.names.filter((name) => name !== ""),
    notes,
    lacking: () => wanted.filter((column) => !places.has(column)),
    chunks: tableChunks(source, header.value, places),
  }));
};

const sheetOf = async (
  sheets: readonly Sheet[],
  called: string | undefined,
): Promise<Result<Sheet, Rejection<"sheet-not-found" | "no-header" | WorkbookFault>>> => {
  for (const sheet of sheets) {
    if (called === undefined ? sheet.isHidden : sheet.name !== called) continue;
    if (called !== undefined) return ok(sheet);
    const header = await readHeader(sheet);
    if (header.isErr()) return err(rejection(header.error));
    if (header.value !== undefined) return ok(sheet);
  }
  return err(rejection(called === undefined ? "no-header" : "sheet-not-found"));
};

const openSheet = async (blob: Blob, { columns, sheet: called }: WantedColumns): Promise<Opened> => {
  const workbook = await openWorkbook(blob);
  if (workbook.isErr()) return err(rejection(workbook.error));
  const sheet = await sheetOf(workbook.value.sheets, called);
  if (sheet.isErr()) return err(sheet.error);
  const { value } = sheet;
  async function* batches(): ReturnType<SourceTable["batches"]> {
    for await (const record of sheetRecords(value)) yield [record];
  }
  return await openTable({ name: value.name, batches }, [], columns);
};

const openText = async (file: Parameters<typeof findCsv>[0], { columns }: WantedColumns): Promise<Opened> => {
  const { blob, head, nature } = file;
  if (!new TextDecoder(nature.encoding).decode(head).trimStart().startsWith("{")) {
    const { table, notes } = await findCsv(file);
    return await openTable(table, notes, columns);
  }
  const { encoding } = nature.encoding === "utf-8" ? await findEncoding(blob) : nature;
  const unseen = new Set(columns);
  return ok({
    columns: null,
    notes: [],
    lacking: () => [...unseen],
    chunks: ndjsonChunks(asUtf8(blob, encoding), columns, unseen),
  });
};

/**
 * A wide table of data, some thousand rows at a time and column by column; only the wanted columns are kept. What it is
 * is told from its content: CSV (RFC 4180; `,`, `;` or tab; UTF-8, UTF-16 or Windows-1252), one JSON object a line, or a
 * sheet of an Excel workbook. Cells stay the text they are, numbers of a workbook in full; what they mean is the caller's.
 * A row of HXL tags right below the header is no row, and its tags name the columns too.
 *
 * Memory holds one chunk (of a workbook also the texts its sheets share).
 *
 * Err: {@link DataFileFault}; nothing was taken. Issues of a row: `cells-do-not-fit-the-header`, `cell-not-usable` with
 * its column, `record-too-long`, `line-too-long`, `row-not-json`, `row-not-utf8`, `row-with-zeros`, `not-an-object`,
 * `file-breaks-off`, `reading-failed`. Note: `encoding-found-out`.
 */
export const openDataColumns = async (file: SubmissionFile, wanted: WantedColumns): Promise<Opened> => {
  try {
    const head = await headOfFile(file.blob);
    const nature = fileNatureOf(head);
    switch (nature.nature) {
      case "empty":
        return err(rejection("file-empty"));
      case "not-text":
        return err(rejection("file-not-text"));
      case "markup":
        return err(rejection("markup-not-data"));
      case "workbook":
        return await openSheet(file.blob, wanted);
      case "text":
        if (wanted.sheet !== undefined) return err(rejection("sheet-of-no-workbook"));
        return await openText({ ...file, head, nature }, wanted);
    }
  } catch (thrown) {
    if (!isReadingFault(thrown)) throw thrown;
    return err(rejection("file-not-readable"));
  }
};
