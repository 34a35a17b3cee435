import { type Actor, everything, type FlatRow, type Permission, type Scoped, scoped, scopeOf } from "@answerable/core";
import { type DueRow, ROWS_PER_PAGE, type Store } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { DueInSight, DueRequest } from "../context.ts";
import { type Failure, listFailed, storeFailed } from "../failure.ts";

type Seeing = readonly [store: Store, actor: Actor, permission: Permission, request: DueRequest];

/** The first row in sight of each of some streams. */
const firstRows = async (
  ...[store, actor, permission, { table, filter = everything }, streams]: [...Seeing, readonly string[]]
): Promise<Result<ReadonlyMap<string, Scoped>, Failure>> => {
  const [order = ""] = Object.keys(table.orders);
  const scope = scopeOf(actor, table.name, permission);
  const rows = new Map<string, Scoped>();
  const among = { all: [filter, { column: "stream", in: streams }] };
  for await (const page of store.rows(table).pages({ scope, order, filter: among })) {
    if (page.isErr()) return err(listFailed(page.error));
    for (const row of scoped(page.value, actor, table.name, permission)) {
      const stream = String((row as FlatRow)["stream"]);
      if (!rows.has(stream)) rows.set(stream, row);
    }
  }
  return ok(rows);
};

/** What falls due of what an actor sees under a permission, the oldest first, each with its row. */
export const dueInSight = async (...seeing: Seeing): Promise<Result<readonly DueInSight[], Failure>> => {
  const [store, actor, permission, { table, by, filter = everything }] = seeing;
  const query = { table, by, filter, scope: scopeOf(actor, table.name, permission), limit: ROWS_PER_PAGE };
  const found: DueInSight[] = [];
  for (let after: DueRow | undefined; ; ) {
    const page = await store.dueWithin({ ...query, ...(after === undefined ? {} : { after }) });
    if (page.isErr()) return err(storeFailed(page.error));
    const rows = await firstRows(...seeing, [...new Set(page.value.map(({ stream }) => stream))]);
    if (rows.isErr()) return err(rows.error);
    for (const { at, kind, stream } of page.value) {
      const row = rows.value.get(stream);
      // what went out of sight between the two reads is left out
      if (row !== undefined) found.push({ at, kind, row });
    }
    if (page.value.length < ROWS_PER_PAGE) return ok(found);
    after = page.value.at(-1);
  }
};
