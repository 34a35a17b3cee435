import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Sheet, Workbook } from "./open-workbook.ts";
import { readHeader, type TableHeader } from "./sheet-table.ts";
import type { WorkbookFault } from "./workbook-fault.ts";

export const PARENT_SHEET = "_parent_table_name";
const PARENT_INDEX = "_parent_index";
/** Excel cuts the name of a sheet here, and exports cut the repeat's. */
const LONGEST_SHEET_NAME = 31;

/** A sheet of an export: the submissions, or the entries of one repeat. */
export interface ExportSheet {
  readonly sheet: Sheet;
  /** The name of the repeat, whole; the sheet's own where its columns do not say it. */
  readonly name: string;
  readonly header: TableHeader;
  readonly isRepeat: boolean;
}

/** The sheets of one export. */
export interface SheetsOfExport {
  /** The submissions first. */
  readonly sheets: readonly ExportSheet[];
  /** What stands between groups in the names of columns. */
  readonly separator: "/" | ".";
  readonly notes: readonly Issue[];
}

/** A sheet's name stands in issues only where it has the form of a question's; else its place does. */
const calledOf = (name: string, place: number): string =>
  /^[A-Za-z_][A-Za-z0-9_.-]{0,30}$/.test(name) ? name : `sheet-${place + 1}`;

const columnsOf = ({ names }: TableHeader): string[] => [...names.values()];
const isStepOf = (step: string, sheetName: string): boolean =>
  step === sheetName || (sheetName.length === LONGEST_SHEET_NAME && step.startsWith(sheetName));

/** The step of a column's path that the sheet is named after. */
const stepFor = (sheet: Sheet, columns: readonly string[], separator: string): string | undefined =>
  columns.flatMap((column) => column.split(separator).slice(0, -1)).find((step) => isStepOf(step, sheet.name));

/** Exports part groups by a slash; some by a dot, told from repeats whose own name stands in their columns that way. */
const separatorOf = (read: readonly Omit<ExportSheet, "name">[]): "/" | "." => {
  if (read.some(({ header }) => columnsOf(header).some((column) => column.includes("/")))) return "/";
  const isDotted = read.some(
    ({ sheet, header, isRepeat }) => isRepeat && stepFor(sheet, columnsOf(header), ".") !== undefined,
  );
  return isDotted ? "." : "/";
};

/**
 * Which sheets of a workbook are one export. The submissions are the first visible sheet that names no parent; a further
 * one is passed over and noted, as is a hidden sheet. Without any such sheet the first repeat stands first.
 *
 * Err: the faults of the workbook.
 */
export const sheetsOfExport = async (workbook: Workbook): Promise<Result<SheetsOfExport, WorkbookFault>> => {
  const read: Omit<ExportSheet, "name">[] = [];
  const notes: Issue[] = [];
  for (const [place, sheet] of workbook.sheets.entries()) {
    const pass = (code: string) => notes.push(issue(code, [calledOf(sheet.name, place)], { row: 0 }));
    if (sheet.isHidden) {
      pass("hidden-sheet-passed-over");
      continue;
    }
    const header = await readHeader(sheet);
    if (header.isErr()) return err(header.error);
    if (header.value === undefined) continue;
    const isRepeat = columnsOf(header.value).includes(PARENT_INDEX);
    if (!isRepeat && read.some((one) => !one.isRepeat)) pass("sheet-passed-over");
    else read.push({ sheet, header: header.value, isRepeat });
  }
  const separator = separatorOf(read);
  const sheets = read
    .toSorted((a, b) => Number(a.isRepeat) - Number(b.isRepeat))
    .map((one) => ({ ...one, name: stepFor(one.sheet, columnsOf(one.header), separator) ?? one.sheet.name }));
  return ok({ sheets, separator, notes });
};
