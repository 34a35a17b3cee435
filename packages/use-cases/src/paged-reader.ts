import { everything, scoped, scopeOf } from "@answerable/core";
import type { Store } from "@answerable/store";
import type { Reader, RowsRequest } from "./context.ts";
import { listFailed } from "./failure.ts";
import type { Looking } from "./in-sight.ts";

/** A page of a list. */
export interface AskedPage {
  /** Where the page before ended; left out: from the beginning. */
  readonly after?: string | undefined;
  /** Rows wanted, 1 to 1000. */
  readonly limit: number;
  /** Told where the page ended; undefined: it is the last. */
  readonly endedAt: (next: string | undefined) => void;
}

/** The same reader, but one page alone of the rows that are asked for. As known now: the past has no pages. */
export const pagedReader = (
  reader: Reader,
  { store, actor, permission }: Looking & { readonly store: Store },
  { after, limit, endedAt }: AskedPage,
): Reader => ({
  ...reader,
  rows: ({ table, order, filter = everything }: RowsRequest) =>
    store
      .rows(table)
      .list({
        ...{ scope: scopeOf(actor, table.name, permission), order, filter, limit },
        ...(after === undefined ? {} : { after }),
      })
      .mapErr(listFailed)
      .map(({ rows, next }) => {
        endedAt(next);
        return scoped(rows, actor, table.name, permission);
      }),
});
