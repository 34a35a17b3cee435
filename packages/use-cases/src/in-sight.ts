import { type Actor, isWithinScope, type Permission, type RowTable, rejection } from "@answerable/core";
import type { Step } from "@answerable/store";
import type { HeldReceipt } from "./receipts.ts";

/** Who looks, under which permission. */
export interface Looking {
  readonly actor: Actor;
  readonly permission: Permission;
}

/** The rows that say who sees a record: all there are of it in the first table that it stands in; none of what is absent. */
export const standingRowsOf = <State>({ tables }: { readonly tables: readonly RowTable<State>[] }, state: State) => {
  for (const { name, rowsOf } of tables) {
    const rows = rowsOf(state);
    if (rows.length > 0) return { table: name, rows };
  }
  return undefined;
};

/** Of the rows of a record, those the actor sees. */
export const seenOf = (
  { table, rows }: NonNullable<ReturnType<typeof standingRowsOf>>,
  { actor, permission }: Looking,
) => rows.filter((row) => isWithinScope(actor, table, permission, row));

/**
 * Refuses a step on a record that the actor may not see; the answer is the one for a record that is not there. What concerns
 * several areas is seen by whoever sees one of them, and changed by whoever sees them all.
 */
export const guarded = (one: Step, acting: Looking & { readonly held: HeldReceipt | undefined }): Step => {
  if (one.stream === acting.held?.stream) return one;
  return {
    ...one,
    permit: (state) => {
      const found = standingRowsOf(one.subject, state);
      if (found) {
        const seen = seenOf(found, acting).length;
        if (seen < found.rows.length) return rejection(seen === 0 ? "not-found" : "out-of-scope");
      }
      return one.permit?.(state);
    },
  };
};
