import { err, ok, type Result } from "neverthrow";
import type { Sheet } from "./open-workbook.ts";
import type { WorkbookFault } from "./workbook-fault.ts";

/** A row of a sheet whose first row names its columns; what stands under no name is left out. */
export interface TableRow {
  /** The row as the workbook numbers it, from 1. */
  readonly row: number;
  /** What stands in it, by the name of the column. */
  readonly cells: ReadonlyMap<string, string>;
  /** Columns where a formula failed or the text is too long; nothing is taken. */
  readonly unusable: readonly string[];
}

/** The names of columns by their place; each name once, the first that bears it. */
export interface TableHeader {
  readonly row: number;
  readonly names: ReadonlyMap<number, string>;
  /** Names that stand again further right. */
  readonly repeated: readonly string[];
}

const headerOf = (row: number, cells: ReadonlyMap<number, string>): TableHeader => {
  const names = new Map<number, string>();
  const repeated: string[] = [];
  const taken = new Set<string>();
  for (const [column, text] of [...cells].toSorted(([one], [other]) => one - other)) {
    const name = text.trim();
    if (taken.has(name)) repeated.push(name);
    else names.set(column, name);
    taken.add(name);
  }
  return { row, names, repeated };
};

/** First the header, the first row with something in it, then each row below. An Err is the last; an empty sheet has no header. */
export async function* sheetTable(
  sheet: Sheet,
): AsyncGenerator<Result<TableHeader | TableRow, WorkbookFault>, void, void> {
  let header: TableHeader | undefined;
  for await (const read of sheet.rows()) {
    if (read.isErr()) return yield err(read.error);
    const { row, cells, unusable } = read.value;
    if (header === undefined) {
      header = headerOf(row, cells);
      yield ok(header);
      continue;
    }
    const named = new Map<string, string>();
    for (const [column, text] of cells) {
      const name = header.names.get(column);
      if (name !== undefined) named.set(name, text);
    }
    const failed = unusable.flatMap((column) => header?.names.get(column) ?? []);
    yield ok({ row, cells: named, unusable: failed });
  }
}

/** The names of a sheet's columns, and nothing else of it is read; undefined where the sheet is empty. */
export const readHeader = async (sheet: Sheet): Promise<Result<TableHeader | undefined, WorkbookFault>> => {
  for await (const read of sheetTable(sheet)) return read.map((header) => ("names" in header ? header : undefined));
  return ok(undefined);
};
