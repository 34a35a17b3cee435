import { stringify } from "csv-stringify/sync";

export type CsvCell = string | number | null;

/** Signs at the start of a text that a spreadsheet takes for a formula; the full-width ones are taken so too. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;

const guarded = (cell: CsvCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

/**
 * Lines of CSV (RFC 4180, CRLF, UTF-8 without a byte order mark). A text that a spreadsheet would run as a formula gets
 * an apostrophe before it; numbers stay as they are, also below zero.
 */
export const csvOf = (lines: readonly (readonly CsvCell[])[]): string =>
  stringify(
    lines.map((line) => line.map(guarded)),
    { record_delimiter: "\r\n" },
  );
