import type { Result } from "neverthrow";

/** Why a record of a table cannot be read. After the last two there is none further. */
export type RecordFault = "row-not-utf8" | "row-with-zeros" | "record-too-long" | "file-breaks-off";

export interface TableRecord {
  readonly cells: readonly string[];
  /** False: the file ends in this record, without an end of line; what is missing may have been cut off. */
  readonly isEnded: boolean;
  /** Columns, from 0, whose cell cannot be used: a formula failed in it, or its text is too long. */
  readonly unusable?: readonly number[];
}

/** A table of an export: a file of CSV or a sheet of a workbook, header included. */
export interface SourceTable {
  /** The name of the file or the sheet. */
  readonly name: string;
  /** Its number, from 1, where several files were given. */
  readonly file?: number;
  /** Its records from the first, some at a time; may be asked more than once, and reads as it goes. */
  readonly batches: () => AsyncGenerator<readonly Result<TableRecord, RecordFault>[], void, void>;
}

/** The records of a table one by one. */
export async function* recordsOf(table: SourceTable): AsyncGenerator<Result<TableRecord, RecordFault>, void, void> {
  for await (const records of table.batches()) yield* records;
}
