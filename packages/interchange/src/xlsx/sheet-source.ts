import type { SourceTable, TableRecord } from "../tables/source-table.ts";
import { sheetRecords } from "./sheet-records.ts";
import { type ExportSheet, PARENT_SHEET, type SheetsOfExport } from "./sheets-of-export.ts";

/**
 * A sheet of an export as a table: a record for each row of the sheet, blank ones too, so that its rows are counted as a
 * person counts them. Groups come apart by a slash; a repeat that does not name the sheet of its parents belongs to the
 * submissions; names that Excel cut are whole again.
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

  async function* batches(): ReturnType<SourceTable["batches"]> {
    let isHeader = true;
    for await (const read of sheetRecords(one.sheet)) {
      yield [
        read.map((record): TableRecord => {
          const texts = [...record.cells];
          return texts.length === 0
            ? record
            : { ...record, cells: withParent(isHeader ? named(texts) : texts, isHeader) };
        }),
      ];
      isHeader = false;
    }
  }
  return { name: one.name, batches };
};
