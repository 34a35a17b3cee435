import { err, ok, type Result } from "neverthrow";
import type { RecordFault, TableRecord } from "../tables/source-table.ts";
import type { Sheet } from "./open-workbook.ts";

const BLANK: TableRecord = { cells: [], isEnded: true };

/**
 * A record for each row of a sheet from its first with something in it, blank ones too, so that rows are counted as a
 * person counts them; none but the blank ones is shorter than one before it. A sheet that breaks ends in `file-breaks-off`.
 */
export async function* sheetRecords(sheet: Sheet): AsyncGenerator<Result<TableRecord, RecordFault>, void, void> {
  let last: number | undefined;
  let width = 0;
  for await (const read of sheet.rows()) {
    if (read.isErr()) return yield err("file-breaks-off");
    const { row, cells, unusable } = read.value;
    for (let blank = (last ?? row) + 1; blank < row; blank++) yield ok(BLANK);
    last = row;
    for (const column of cells.keys()) width = Math.max(width, column + 1);
    yield ok({
      cells: Array.from({ length: width }, (_, column) => cells.get(column) ?? ""),
      isEnded: true,
      ...(unusable.length > 0 ? { unusable } : {}),
    });
  }
}
