import { err, ok, type Result } from "neverthrow";
import type { DateForm } from "./date-formats.ts";
import { type DateSystem, serialDate } from "./serial-date.ts";
import { type SharedStrings, unescaped } from "./shared-strings.ts";
import type { WorkbookFault } from "./workbook-fault.ts";
import { XmlReader } from "./xml-reader.ts";

/** A row that has something in it. */
export interface SheetRow {
  /** The row as the workbook numbers it, from 1. */
  readonly row: number;
  /** What stands in it, by column from 0; an empty cell is not there. */
  readonly cells: ReadonlyMap<number, string>;
  /** Columns where a formula failed (`#REF!`) or the text is longer than a workbook lets it be; nothing is taken. */
  readonly unusable: readonly number[];
}

/** What cells refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly dates: ReadonlyMap<number, DateForm>;
  readonly system: DateSystem;
}

/** Limits of the format itself. Source: ECMA-376, part 1, 18.3.1.4 and 18.3.1.73; a cell's text by Excel's own limit. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;
const LONGEST_CELL = 32_767;

/** `AB12` → 27; undefined where there is no such column. */
export const columnOf = (reference: string): number | undefined => {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number <= MOST_COLUMNS ? number - 1 : undefined;
};

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  isTooLong: boolean;
}

/** The text of a cell; undefined where a formula failed or the cell points at nothing. */
const textOf = ({ type, style, text }: OpenCell, { strings, dates, system }: CellContext): string | undefined => {
  switch (type) {
    case "s":
      return strings.at(Number(text));
    case "b":
      return text === "1" ? "true" : "false";
    case "e":
      return undefined;
    case "n": {
      const form = dates.get(style);
      return form === undefined || text === "" ? text : (serialDate(Number(text), form, system) ?? text);
    }
    default:
      return unescaped(text);
  }
};

/** Gathers the rows of one sheet out of its XML; takes away those that are whole. */
class RowGatherer {
  private rows: SheetRow[] = [];
  private row = 0;
  private cells = new Map<number, string>();
  private unusable: number[] = [];
  private column = -1;
  private cell: OpenCell | undefined;
  private isValue = false;
  private isReadingAid = false;
  private readonly context: CellContext;

  constructor(context: CellContext) {
    this.context = context;
  }

  taken(): readonly SheetRow[] {
    const rows = this.rows;
    if (rows.length > 0) this.rows = [];
    return rows;
  }

  opened(name: string, attribute: (name: string) => string | undefined): void {
    if (name === "row") {
      const number = Number(attribute("r"));
      this.row = Number.isSafeInteger(number) && number > 0 && number <= MOST_ROWS ? number : this.row + 1;
      this.column = -1;
    } else if (name === "c") {
      this.column = columnOf(attribute("r") ?? "") ?? this.column + 1;
      const type = attribute("t") ?? "n";
      this.cell = { column: this.column, type, style: Number(attribute("s") ?? -1), text: "", isTooLong: false };
    } else if (name === "rPh") this.isReadingAid = true;
    this.isValue = this.cell !== undefined && !this.isReadingAid && (name === "v" || name === "t");
  }

  text(piece: string): void {
    if (!this.isValue || this.cell === undefined) return;
    if (this.cell.text.length + piece.length > LONGEST_CELL) this.cell.isTooLong = true;
    else this.cell.text += piece;
  }

  closed(name: string): void {
    this.isValue = false;
    if (name === "rPh") this.isReadingAid = false;
    else if (name === "c") this.closeCell();
    else if (name === "row") this.closeRow();
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell === undefined || cell.column >= MOST_COLUMNS) return;
    const isEmpty = cell.text === "" && !cell.isTooLong;
    if (isEmpty && cell.type !== "e") return;
    const text = cell.isTooLong ? undefined : textOf(cell, this.context);
    if (text === undefined) this.unusable.push(cell.column);
    else if (text.trim() !== "") this.cells.set(cell.column, text);
  }

  private closeRow(): void {
    if (this.cells.size === 0 && this.unusable.length === 0) return;
    this.rows.push({ row: this.row, cells: this.cells, unusable: this.unusable });
    this.cells = new Map();
    this.unusable = [];
  }
}

/**
 * The rows of a sheet that have something in them, as its XML arrives; one piece of it is in memory at a time. An Err is
 * the last. Cells that a merged one covers are empty, as the workbook has them.
 */
export async function* sheetRows(
  xml: AsyncIterable<Result<string, WorkbookFault>>,
  context: CellContext,
): AsyncGenerator<Result<SheetRow, WorkbookFault>, void, void> {
  const gatherer = new RowGatherer(context);
  const reader = new XmlReader(gatherer);
  for await (const piece of xml) {
    const fault = piece.isErr() ? piece.error : reader.write(piece.value);
    for (const row of gatherer.taken()) yield ok(row);
    if (fault !== undefined) return yield err(fault);
  }
  const fault = reader.end();
  if (fault !== undefined) yield err(fault);
}
