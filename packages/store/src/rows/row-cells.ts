import type { CellValue, ColumnKind, FlatRow } from "@answerable/core";

/** True where both databases can hold the text and give the same bytes back: whole code points, no NUL. */
export const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

const fits = (kind: ColumnKind, cell: CellValue): boolean =>
  cell === null || (kind === "text" ? typeof cell === "string" && isStorableText(cell) : Number.isSafeInteger(cell));

/**
 * The cells of a row in the table's order of columns; a column the row leaves out is empty. A row that does not fit its
 * table is a bug of the subject: it throws, naming table and column and no value.
 */
export const rowCells = (table: string, columns: Readonly<Record<string, ColumnKind>>, row: FlatRow): CellValue[] => {
  for (const column of Object.keys(row))
    if (!Object.hasOwn(columns, column)) throw new Error(`row of ${table}: no such column: ${column}`);
  return Object.entries(columns).map(([column, kind]) => {
    const cell = row[column] ?? null;
    if (!fits(kind, cell)) throw new Error(`row of ${table}: not ${kind}: ${column}`);
    return cell;
  });
};
