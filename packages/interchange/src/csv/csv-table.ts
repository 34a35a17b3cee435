import { err, ok } from "neverthrow";
import type { SubmissionFile } from "../opened-submissions.ts";
import type { SourceTable } from "../tables/source-table.ts";
import { asUtf8, type TextEncoding } from "../text-encoding.ts";
import type { CsvDelimiter } from "./csv-delimiter.ts";
import { readCsvRecords } from "./read-csv-records.ts";

/** How a file of CSV is written. */
export interface CsvWriting {
  readonly encoding: TextEncoding;
  /** False: it is UTF-8 with single bytes spoilt; the rows that hold one cannot be read. */
  readonly isSound: boolean;
  readonly delimiter: CsvDelimiter;
}

/** What a decoder puts in the place of a byte that it cannot read. */
const SPOILT = "\uFFFD";

/** A file of CSV as a table. */
export const csvTable = (
  { name, blob }: SubmissionFile,
  { encoding, isSound, delimiter }: CsvWriting,
): SourceTable => ({
  name,
  records: async function* records() {
    for await (const record of readCsvRecords(asUtf8(blob, encoding), delimiter)) {
      if ("stopped" in record) yield err(record.stopped === "quote-not-closed" ? "file-breaks-off" : record.stopped);
      else if (!isSound && record.cells.some((cell) => cell.includes(SPOILT))) yield err("row-not-utf8");
      // zeros to the end of a file are what a crash leaves; the last row before them is not whole
      else if (record.cells.some((cell) => cell.includes("\0")))
        yield err(record.isEnded ? "row-with-zeros" : "file-breaks-off");
      else yield ok(record);
    }
  },
});
