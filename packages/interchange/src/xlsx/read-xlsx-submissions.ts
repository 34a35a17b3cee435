import { type Rejection, rejection } from "@answerable/core";
import { err, type Result } from "neverthrow";
import type { NotOpened, OpenedSubmissions } from "../opened-submissions.ts";
import { openTables } from "../tables/open-tables.ts";
import { openWorkbook } from "./open-workbook.ts";
import { sheetSource } from "./sheet-source.ts";
import { sheetsOfExport } from "./sheets-of-export.ts";

/**
 * An Excel export of Kobo as submissions in Kobo's raw shape: the first visible sheet holds the submissions, each other
 * one the entries of a repeat, which names its parents by `_parent_index`. Every row of every sheet comes out: in its
 * submission, or as an issue. Memory holds one submission with its entries, and the texts that the sheets share.
 *
 * Notes, issues and Err: those of {@link openTables}; further notes `sheet-passed-over`, `hidden-sheet-passed-over`;
 * issue of a row `cell-not-usable`; Err: the faults of the workbook. With an Err nothing was taken.
 */
export const readXlsxSubmissions = async (blob: Blob): Promise<Result<OpenedSubmissions, Rejection<NotOpened>>> => {
  const workbook = await openWorkbook(blob);
  if (workbook.isErr()) return err(rejection(workbook.error));
  const found = await sheetsOfExport(workbook.value);
  if (found.isErr()) return err(rejection(found.error));
  if (found.value.sheets.length === 0) return err(rejection("no-header"));
  const opened = await openTables(found.value.sheets.map((sheet) => sheetSource(sheet, found.value)));
  return opened.map(({ notes, rows }) => ({
    ...{ kind: "xlsx", announced: {}, notes: [...found.value.notes, ...notes], rows },
  }));
};
