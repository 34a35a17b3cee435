import * as z from "zod";
import { compareText } from "./text-order.ts";

export const CellValue = z.union([z.string(), z.number(), z.null()]);
/** What a flat row holds in a column: coded text, a number, or nothing. Booleans are 0 and 1. */
export type CellValue = z.infer<typeof CellValue>;

/** A flat row: coded, nothing personal. */
export type FlatRow = Readonly<Record<string, CellValue>>;

/**
 * A small tree over a row's own columns, the one language of scopes and list filters. It is two-valued: an empty cell
 * is equal only to `null`, lies in no range, and `not` turns false into true, in core and in SQL alike.
 */
export type Filter =
  | { readonly all: readonly Filter[] }
  | { readonly any: readonly Filter[] }
  | { readonly not: Filter }
  | { readonly column: string; readonly is: CellValue }
  | { readonly column: string; readonly in: readonly CellValue[] }
  /** `from` is included, `below` is not; text is ordered by code point. */
  | { readonly column: string; readonly from?: string | number; readonly below?: string | number };

export const Filter: z.ZodType<Filter> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Filter) }),
    z.strictObject({ any: z.array(Filter) }),
    z.strictObject({ not: Filter }),
    z.strictObject({ column: z.string(), is: CellValue }),
    z.strictObject({ column: z.string(), in: z.array(CellValue) }),
    z.strictObject({
      column: z.string(),
      from: z.union([z.string(), z.number()]).optional(),
      below: z.union([z.string(), z.number()]).optional(),
    }) as z.ZodType<Filter>,
  ]),
);

/** Lets every row through. */
export const everything: Filter = { all: [] };
/** Lets no row through. */
export const nothing: Filter = { any: [] };

const compare = (cell: string | number, bound: string | number): number | undefined => {
  if (typeof cell === "number" && typeof bound === "number") return cell - bound;
  if (typeof cell === "string" && typeof bound === "string") return compareText(cell, bound);
  return undefined;
};

const isInRange = (cell: CellValue, from?: string | number, below?: string | number): boolean => {
  if (cell === null) return false;
  const lower = from === undefined ? 0 : compare(cell, from);
  const upper = below === undefined ? -1 : compare(cell, below);
  return lower !== undefined && lower >= 0 && upper !== undefined && upper < 0;
};

/** Whether a row passes; the store's SQL of the same tree agrees on every row. */
export const matches = (filter: Filter, row: FlatRow): boolean => {
  if ("all" in filter) return filter.all.every((part) => matches(part, row));
  if ("any" in filter) return filter.any.some((part) => matches(part, row));
  if ("not" in filter) return !matches(filter.not, row);
  const cell = Object.hasOwn(row, filter.column) ? (row[filter.column] ?? null) : null;
  if ("is" in filter) return cell === filter.is;
  if ("in" in filter) return filter.in.includes(cell);
  return isInRange(cell, filter.from, filter.below);
};
