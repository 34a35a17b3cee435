import { everything } from "@answerable/core";
import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, type Database } from "../database/database.ts";
import type { DueQuery, DueRow } from "../store.ts";
import type { StoreError } from "../store-error.ts";
import { compileFilter } from "./compile-filter.ts";
import { kindsOf, ROWS_PER_PAGE } from "./row-reader.ts";

/** No stream has so many rows in a table. */
const MOST_ROWS_OF_A_STREAM = 1_000_000;

/** Reads what falls due of the streams that have a row in a table which scope and filter let through, the oldest first. */
export const dueWithin = <State>(
  database: Database,
  operation: string,
  { table, scope, filter = everything, by, after, limit }: DueQuery<State>,
): ResultAsync<readonly DueRow[], StoreError> => {
  const kinds = kindsOf(table);
  const [due, rows] = [database.table("due"), database.table(`row_${table.name}`)];
  const wanted = Math.max(1, Math.min(ROWS_PER_PAGE, Math.floor(limit)));
  // the limit makes both databases look a stream up by its key, and not by an index that the scope happens to fit
  const isLetThrough = sql`exists (select 1 from (select r.* from ${rows} r
    where r.operation = d.operation and r.stream = d.stream limit ${MOST_ROWS_OF_A_STREAM}) r
    where ${compileFilter(database.dialect, kinds, scope)} and ${compileFilter(database.dialect, kinds, filter)})`;
  const isBehind = after
    ? sql`and d.at >= ${after.at} and (d.at > ${after.at} or d.stream > ${after.stream}
        or (d.stream = ${after.stream} and d.kind > ${after.kind}))`
    : sql``;
  return attempt(database, async () => {
    const found = await sql<DueRow>`select d.at, d.stream, d.kind from ${due} d
      where d.operation = ${operation} and d.at <= ${by} ${isBehind} and ${isLetThrough}
      order by d.at, d.stream, d.kind limit ${wanted}`.execute(database.connection);
    return found.rows;
  });
};
