import {
  compareText,
  type Day,
  type Filter,
  type FlatRow,
  type RowTable,
  type Scoped,
  type Subject,
} from "@answerable/core";
import { ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";

interface LedgerRequest {
  readonly subject: Subject;
  /** The ordinary rows and the sensitive ones; of which the actor sees what a role names. */
  readonly tables: readonly RowTable<never>[];
  readonly order: string;
  readonly filter: Filter;
  /** The day they are put in the order of, soonest first. */
  readonly by: string;
}

/** Rows of both tables together, soonest first; what has no day comes last. */
export const ledgerRows = async (
  ctx: OperationContext,
  { subject, tables, order, filter, by }: LedgerRequest,
): Promise<Result<readonly Scoped[], Failure>> => {
  const all: Scoped[] = [];
  for (const table of tables) {
    const rows = await ctx.read.rows({ subject, table, order, filter });
    if (rows.isErr()) return rows;
    all.push(...rows.value);
  }
  const keyOf = (row: Scoped): string => String((row as FlatRow)[by] ?? "9999");
  return ok(all.toSorted((a, b) => compareText(keyOf(a), keyOf(b))));
};

/** Whether a row is still open although its day is over. */
export const isOverdue = (row: Scoped, open: string, today: Day): boolean => {
  const { status, byDay } = row as { readonly status?: unknown; readonly byDay?: unknown };
  return status === open && typeof byDay === "string" && byDay < today;
};

/**
 * Some columns of a row under their own names, `area` being the smallest unit it names, so that a list can be read on a
 * terminal. Never more than was seen.
 */
export const picked = (row: Scoped, columns: readonly string[], more: Readonly<Record<string, string>>): Scoped => {
  const seen = row as Readonly<Record<string, unknown>>;
  const area = seen["adm2"] ?? seen["adm1"] ?? null;
  const kept = columns.map((column) => [column, column === "area" ? area : (seen[column] ?? null)]);
  return { id: seen["stream"], ...more, ...Object.fromEntries(kept) } as unknown as Scoped;
};

/** The filter of a list by area, admin 1 or 2, and by columns that have to hold a value. */
export const matching = (area: string | undefined, cells: Readonly<Record<string, string | undefined>>): Filter => ({
  all: [
    ...(area === undefined
      ? []
      : [
          {
            any: [
              { column: "adm1", is: area },
              { column: "adm2", is: area },
            ],
          },
        ]),
    ...Object.entries(cells).flatMap(([column, is]) => (is === undefined ? [] : [{ column, is }])),
  ],
});
