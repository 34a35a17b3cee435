import { err, ok } from "neverthrow";
import type { SourceTable, TableRecord } from "../tables/source-table.ts";
import type { SheetRow } from "./sheet-rows.ts";
import { type ExportSheet, PARENT_SHEET, type SheetsOfExport } from "./sheets-of-export.ts";

const textsOf = ({ cells }: SheetRow): string[] => {
  const texts: string[] = [];
  for (const [column, text] of cells) texts[column] = text;
  return Array.from(texts, (text) => text ?? "");
};

/**
 * A sheet of an export as a table: a record for each row of the sheet, blank ones too, so that its rows are counted as a
 * person counts them. Groups come apart by a slash; a repeat that does not name the sheet of its parents belongs to the
 * submissions; names that Excel cut are whole again. A cell that cannot be read costs its row, `cell-not-usable`.
 */
export const sheetSource = (one: ExportSheet, { sheets, separator }: SheetsOfExport): SourceTable => {
  const submissions = sheets[0]?.name ?? "";
  const wholeName = (name: string): string => sheets.find(({ sheet }) => sheet.name === name)?.name ?? name;
  const [parentColumn] = [...one.header.names].find(([, name]) => name === PARENT_SHEET) ?? [];

  const withParent = (texts: string[], isHeader: boolean): string[] => {
    if (!one.isRepeat) return texts;
    if (parentColumn === undefined) return [isHeader ? PARENT_SHEET : submissions, ...texts];
    if (!isHeader) texts[parentColumn] = wholeName(texts[parentColumn] ?? "");
    return texts;
  };
  const named = (texts: string[]): string[] =>
    separator === "." ? texts.map((text) => text.replaceAll(".", "/")) : texts;

  async function* records(): ReturnType<SourceTable["records"]> {
    let width = 0;
    let last = one.header.row - 1;
    for await (const read of one.sheet.rows()) {
      if (read.isErr()) return yield err("file-breaks-off");
      const { row, unusable } = read.value;
      for (; last + 1 < row; last++) yield ok({ cells: [], isEnded: true });
      last = row;
      const isHeader = row === one.header.row;
      if (unusable.length > 0) {
        yield err("cell-not-usable");
        continue;
      }
      const texts = textsOf(read.value);
      const cells = withParent(isHeader ? named(texts) : texts, isHeader);
      while (cells.length < width) cells.push("");
      width = cells.length;
      yield ok<TableRecord>({ cells, isEnded: true });
    }
  }
  return { name: one.name, records };
};
