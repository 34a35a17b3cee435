import { type Issue, issue, type Place } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { recordsOf, type SourceTable, type TableRecord } from "./source-table.ts";
import { MOST_HEADER_RECORDS, type TableHeader, tableHeader } from "./table-header.ts";
import { type TableRole, tableRole } from "./table-role.ts";

export interface TableRow {
  /** From 1, below the header; a blank row has a number too. */
  readonly row: number;
  /** As many as the header has columns. */
  readonly cells: readonly string[];
}

/** A table whose header was read. */
export interface ReadTable {
  readonly name: string;
  /** Where its notes stand. */
  readonly place: { readonly file?: number };
  readonly header: TableHeader;
  readonly role: TableRole;
  readonly rows: () => AsyncGenerator<Result<TableRow, Issue>, void, void>;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

const placeOf = ({ file }: SourceTable) => (file === undefined ? {} : { file });

/** Cells beyond the header are no harm where they are empty: spreadsheets write them. */
const rowOf = (
  { cells, isEnded, unusable }: TableRecord,
  { keys, alike }: TableHeader,
  place: Place & { row: number },
): Result<TableRow, Issue> => {
  const { row } = place;
  if (unusable !== undefined) return err(issue("cell-not-usable", [], place));
  const width = keys.length;
  const facts = { columns: width, cells: cells.length };
  if (cells.length < width)
    return err(isEnded ? issue("too-few-cells", [], place, facts) : issue("file-breaks-off", [], place));
  if (!isBlank(cells.slice(width))) return err(issue("too-many-cells", [], place, facts));
  const other = alike.find(([first, second]) => cells[first]?.trim() !== cells[second]?.trim());
  return other === undefined
    ? ok({ row, cells: cells.slice(0, width) })
    : err(issue("columns-disagree", ["columns", other[1] + 1], place));
};

async function* rowsBelow(
  source: SourceTable,
  header: TableHeader,
): AsyncGenerator<Result<TableRow, Issue>, void, void> {
  let row = -header.length;
  for await (const record of recordsOf(source)) {
    row += 1;
    if (row < 1) continue;
    const place = { ...placeOf(source), row };
    if (record.isErr()) yield err(issue(record.error, [], place));
    else if (record.value.unusable !== undefined || !isBlank(record.value.cells))
      yield rowOf(record.value, header, place);
  }
}

/**
 * Reads the header of a table and whose it is. `undefined`: it has none within the first records, or what may have been
 * its header cannot be read: a row is never taken for one.
 */
export const readTable = async (source: SourceTable): Promise<ReadTable | undefined> => {
  const first: (readonly string[])[] = [];
  let unreadable = Infinity;
  for await (const record of recordsOf(source)) {
    // a record that cannot be read is no header, but still one of the records before the first row
    const cells = record.isOk() && record.value.unusable === undefined ? record.value.cells : undefined;
    if (cells === undefined) unreadable = Math.min(unreadable, first.length);
    first.push(cells ?? []);
    if (first.length === MOST_HEADER_RECORDS) break;
  }
  const header = tableHeader(first);
  if (header === undefined || (!header.isTagged && unreadable < header.length)) return undefined;
  return {
    name: source.name,
    place: placeOf(source),
    header,
    role: tableRole(header.keys),
    rows: () => rowsBelow(source, header),
  };
};
