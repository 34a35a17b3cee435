import type { CellValue } from "@answerable/core";

/** Where a page ended: the values of the order's columns, the stream and the ordinal of its last row. */
export type Cursor = readonly CellValue[];

/** Writes a cursor for a caller to hand back; it says which list and order it belongs to. */
export const writeCursor = (list: string, cursor: Cursor): string =>
  Buffer.from(JSON.stringify([list, ...cursor])).toString("base64url");

/** Reads a cursor, or undefined where it is none of this list. */
export const readCursor = (list: string, kinds: readonly ("text" | "integer")[], text: string): Cursor | undefined => {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || read[0] !== list || read.length !== kinds.length + 1) return undefined;
  const cells = read.slice(1) as unknown[];
  const isLast = (at: number) => at >= kinds.length - 2;
  const fits = cells.every((cell, at) => {
    if (cell === null) return !isLast(at);
    return kinds[at] === "text"
      ? typeof cell === "string" && cell.isWellFormed() && !cell.includes("\u0000")
      : Number.isSafeInteger(cell);
  });
  return fits ? (cells as CellValue[]) : undefined;
};
