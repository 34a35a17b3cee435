import { type Instant, notesStandUntil } from "@answerable/core";
import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import type { DueRow, PassedRow } from "../store.ts";
import { ROWS_PER_PAGE } from "./row-reader.ts";

/**
 * What has fallen due by an instant and was not noted as passed, the oldest first; a note of a day and more later, from a clock that ran
 * ahead, counts for nothing. What it costs hangs on what is open and past, never on what is closed, which has no due row.
 */
export const passedBy = async (
  { connection, table }: Database,
  operation: string,
  at: Instant,
  limit: number,
  after?: DueRow,
): Promise<readonly PassedRow[]> => {
  const wanted = Math.max(1, Math.min(ROWS_PER_PAGE, Math.floor(limit)));
  const isBehind = after
    ? sql`and d.at >= ${after.at} and (d.at > ${after.at} or d.stream > ${after.stream}
        or (d.stream = ${after.stream} and d.kind > ${after.kind}))`
    : sql``;
  const { rows } = await sql<PassedRow>`select d.at, d.stream, d.kind, s.subject from ${table("due")} d
    join ${table("state")} s on s.operation = d.operation and s.stream = d.stream
    where d.operation = ${operation} and d.at <= ${at} ${isBehind}
    and not exists (select 1 from ${table("row_deadline")} n where n.operation = d.operation and n.record = d.stream
      and n.kind = d.kind and n."dueAt" = d.at and n."notedAt" <= ${notesStandUntil(at)})
    order by d.at, d.stream, d.kind limit ${wanted}`.execute(connection);
  return rows;
};
