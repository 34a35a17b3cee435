import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { Sheet, Workbook } from "./open-workbook.ts";
import { readHeader, sheetTable } from "./sheet-table.ts";
import type { WorkbookFault } from "./workbook-fault.ts";

export const INDEX = "_index";
export const PARENT_INDEX = "_parent_index";
const PARENT_SHEET = "_parent_table_name";
/** Excel cuts the name of a sheet here, and exports cut the repeat's. */
const LONGEST_SHEET_NAME = 31;

/** A sheet of submissions, or of one repeat, with the sheets of the repeats inside it. */
export interface PlannedSheet {
  readonly sheet: Sheet;
  /** What the issues call it. */
  readonly called: string;
  /** The full path of the repeat; empty for the submissions themselves. */
  readonly path: string;
  /** The question of each column, by the column's name; columns of the export itself are not there. */
  readonly questions: ReadonlyMap<string, string>;
  readonly inside: PlannedSheet[];
}

export interface SheetPlan {
  readonly main: PlannedSheet;
  readonly notes: readonly Issue[];
}

export type PlanFault = WorkbookFault | "no-header" | "children-without-parents";

interface Read {
  readonly sheet: Sheet;
  readonly called: string;
  readonly columns: readonly string[];
  readonly isChild: boolean;
  readonly parentSheet: string | undefined;
}

/** A sheet's name stands in issues only where it has the form of a question's; else its place does. */
const calledOf = (name: string, place: number): string =>
  /^[A-Za-z_][A-Za-z0-9_.-]{0,30}$/.test(name) ? name : `sheet-${place + 1}`;

const readSheets = async (workbook: Workbook): Promise<Result<{ read: Read[]; notes: Issue[] }, WorkbookFault>> => {
  const read: Read[] = [];
  const notes: Issue[] = [];
  for (const [place, sheet] of workbook.sheets.entries()) {
    const called = calledOf(sheet.name, place);
    if (sheet.isHidden) {
      notes.push(issue("hidden-sheet-passed-over", [called], { row: 0 }));
      continue;
    }
    const header = await readHeader(sheet);
    if (header.isErr()) return err(header.error);
    if (header.value === undefined) continue;
    if (header.value.repeated.length > 0)
      notes.push(issue("columns-named-alike", [called], { row: 0 }, { columns: header.value.repeated.length }));
    const columns = [...header.value.names.values()];
    const isChild = columns.includes(PARENT_INDEX);
    const parentSheet = isChild ? await firstValue(sheet, PARENT_SHEET) : undefined;
    read.push({ sheet, called, columns, isChild, parentSheet });
  }
  return ok({ read, notes });
};

const firstValue = async (sheet: Sheet, column: string): Promise<string | undefined> => {
  for await (const row of sheetTable(sheet)) {
    if (row.isErr()) return undefined;
    if ("cells" in row.value) return row.value.cells.get(column);
  }
  return undefined;
};

const stepsOf = (column: string, separator: string): string[] => column.split(separator);
const isStepOf = (step: string, sheetName: string): boolean =>
  step === sheetName || (sheetName.length === LONGEST_SHEET_NAME && step.startsWith(sheetName));

/** Exports part groups by a slash; some by a dot, told from repeats whose own name stands in their columns that way. */
const separatorOf = (sheets: readonly Read[]): string => {
  if (sheets.some(({ columns }) => columns.some((column) => column.includes("/")))) return "/";
  const isDotted = sheets.some(
    ({ sheet, columns, isChild }) =>
      isChild &&
      columns.some((column) =>
        stepsOf(column, ".")
          .slice(0, -1)
          .some((step) => isStepOf(step, sheet.name)),
      ),
  );
  return isDotted ? "." : "/";
};

/** The path of a repeat out of its columns; its bare name where the export left the groups out. */
const pathOf = ({ sheet, columns }: Read, separator: string): string => {
  for (const column of columns) {
    const steps = stepsOf(column, separator);
    const place = steps.slice(0, -1).findLastIndex((step) => isStepOf(step, sheet.name));
    if (place >= 0) return steps.slice(0, place + 1).join("/");
  }
  return sheet.name;
};

const isOfExport = (column: string, isChild: boolean): boolean =>
  column === INDEX ||
  column === PARENT_INDEX ||
  column === PARENT_SHEET ||
  (isChild && (column.startsWith("_submission__") || column.startsWith("_submission_")));

const planned = (read: Read, path: string, separator: string): PlannedSheet => {
  const questions = read.columns
    .filter((column) => !isOfExport(column, read.isChild))
    .map((column): [string, string] => [column, stepsOf(column, separator).join("/")]);
  return { sheet: read.sheet, called: read.called, path, questions: new Map(questions), inside: [] };
};

/**
 * Which sheet holds the submissions and which the entries of which repeat. The submissions are the first visible sheet
 * that names no parent; a further one is passed over and noted, as is a hidden sheet.
 *
 * Err: the faults of the workbook; `no-header`: nothing stands in it; `children-without-parents`: every sheet names a
 * parent, or repeats are there and the submissions have no `_index`.
 */
export const planSheets = async (workbook: Workbook): Promise<Result<SheetPlan, PlanFault>> => {
  const sheets = await readSheets(workbook);
  if (sheets.isErr()) return err(sheets.error);
  const { read, notes } = sheets.value;
  if (read.length === 0) return err("no-header");
  const mainSheet = read.find(({ isChild }) => !isChild);
  const children = read.filter(({ isChild }) => isChild);
  if (mainSheet === undefined) return err("children-without-parents");
  if (children.length > 0 && !mainSheet.columns.includes(INDEX)) return err("children-without-parents");

  const separator = separatorOf(read);
  const main = planned(mainSheet, "", separator);
  const repeats = children.map((one) => ({ one, plan: planned(one, pathOf(one, separator), separator) }));
  for (const { one, plan } of repeats) {
    const byName = repeats.find(({ one: other }) => other !== one && other.sheet.name === one.parentSheet);
    const byPath = repeats
      .filter(({ plan: other }) => other !== plan && plan.path.startsWith(`${other.path}/`))
      .toSorted((a, b) => b.plan.path.length - a.plan.path.length)[0];
    const parent = one.parentSheet === undefined ? byPath : byName;
    if (parent !== undefined && !parent.one.columns.includes(INDEX)) return err("children-without-parents");
    (parent?.plan ?? main).inside.push(plan);
  }
  const passedOver = read.filter((one) => one !== mainSheet && !one.isChild);
  return ok({
    main,
    notes: [...notes, ...passedOver.map(({ called }) => issue("sheet-passed-over", [called], { row: 0 }))],
  });
};
