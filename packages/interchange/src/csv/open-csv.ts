import { type Issue, issue, type Rejection } from "@answerable/core";
import type { Result } from "neverthrow";
import type { FileNature } from "../file-nature.ts";
import type { NotOpened, SubmissionFile } from "../opened-submissions.ts";
import { type OpenedTables, openTables } from "../tables/open-tables.ts";
import type { SourceTable } from "../tables/source-table.ts";
import { findEncoding } from "../text-encoding.ts";
import { csvDelimiterOf } from "./csv-delimiter.ts";
import { csvTable } from "./csv-table.ts";

/** A file of text, its first bytes seen. */
export interface TextFile extends SubmissionFile {
  readonly number?: number;
  readonly head: Uint8Array;
  readonly nature: Extract<FileNature, { nature: "text" }>;
}

/** A file of CSV as a table, and what was taken by a rule. */
export interface FoundCsv {
  readonly table: SourceTable;
  readonly notes: readonly Issue[];
}

/**
 * Finds out how a file of CSV is written: its encoding from a byte order mark, else from all its bytes; its delimiter from
 * its header. Note `encoding-found-out`: no mark says the encoding, and it is not UTF-8; `facts` say which was taken.
 */
export const findCsv = async (file: TextFile): Promise<FoundCsv> => {
  const { head, nature, number } = file;
  const found = nature.encoding === "utf-8" ? await findEncoding(file.blob) : { ...nature, isSound: true };
  const place = { ...(number === undefined ? {} : { file: number }), row: 0 };
  const isAssumed = nature.assumed || found.encoding === "windows-1252";
  const delimiter = csvDelimiterOf(new TextDecoder(found.encoding).decode(head));
  const table = csvTable(file, { encoding: found.encoding, isSound: found.isSound, delimiter });
  return {
    table: number === undefined ? table : { ...table, file: number },
    notes: isAssumed ? [issue("encoding-found-out", [], place, { encoding: found.encoding })] : [],
  };
};

/** One file of submissions and those of its repeats, as {@link openTables} has it. */
export const openCsv = async (files: readonly FoundCsv[]): Promise<Result<OpenedTables, Rejection<NotOpened>>> =>
  (await openTables(files.map(({ table }) => table))).map(({ notes, rows }) => ({
    notes: [...files.flatMap((file) => file.notes), ...notes],
    rows,
  }));
