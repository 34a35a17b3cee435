import { err, ok, type Result } from "neverthrow";
import type { SubmissionFile } from "../opened-submissions.ts";
import type { RecordFault, SourceTable, TableRecord } from "../tables/source-table.ts";
import { asUtf8, type TextEncoding } from "../text-encoding.ts";
import type { CsvDelimiter } from "./csv-delimiter.ts";
import { type CsvRecord, readCsvRecords } from "./read-csv-records.ts";

/** How a file of CSV is written. */
export interface CsvWriting {
  readonly encoding: TextEncoding;
  /** False: it is UTF-8 with single bytes spoilt; the rows that hold one cannot be read. */
  readonly isSound: boolean;
  readonly delimiter: CsvDelimiter;
}

/** What a decoder puts in the place of a byte that it cannot read. */
const SPOILT = "\uFFFD";
const ZERO = "\0";

const holds = (cells: readonly string[], sign: string): boolean => cells.some((cell) => cell.includes(sign));

/** A file of CSV as a table. */
export const csvTable = (
  { name, blob }: SubmissionFile,
  { encoding, isSound, delimiter }: CsvWriting,
): SourceTable => ({
  name,
  batches: async function* batches() {
    let hasZeros = false;
    async function* watched(): AsyncGenerator<Uint8Array> {
      for await (const bytes of asUtf8(blob, encoding)) {
        hasZeros ||= bytes.includes(0);
        yield bytes;
      }
    }
    // cells are looked through only where there is something to find
    const usable = (record: CsvRecord): Result<TableRecord, RecordFault> => {
      if ("stopped" in record) return err(record.stopped === "quote-not-closed" ? "file-breaks-off" : record.stopped);
      if (!isSound && holds(record.cells, SPOILT)) return err("row-not-utf8");
      // zeros to the end of a file are what a crash leaves; the last row before them is not whole
      if (hasZeros && holds(record.cells, ZERO)) return err(record.isEnded ? "row-with-zeros" : "file-breaks-off");
      return ok(record);
    };
    for await (const records of readCsvRecords(watched(), delimiter)) yield records.map(usable);
  },
});
