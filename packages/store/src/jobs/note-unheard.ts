import { sql } from "kysely";
import { insertRows } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import type { Log } from "../log/log.ts";

const COLUMNS = { operation: "text", queue: "text", record: "text" } as const;

/** A record as one queue tells of it. */
export interface QueueRecord {
  readonly queue: string;
  readonly record: string;
}

/** Notes that whoever is told of a queue has surely heard nothing of a record, as the job that would have said it goes. */
export const noteUnheard = async (log: Log, tx: Connection, gone: readonly QueueRecord[]): Promise<void> => {
  const rows = gone.map(({ queue, record }) => [log.operation, queue, record]);
  const once = sql`on conflict (operation, queue, record) do nothing`;
  await insertRows(log.database, tx, "jobs_unheard", COLUMNS, rows, once);
};

/** It stands in the jobs that were taken from now on. */
export const handOverUnheard = async (
  { database, operation }: Log,
  tx: Connection,
  queue: string,
  records: readonly string[],
): Promise<void> => {
  if (records.length === 0) return;
  await sql`delete from ${database.table("jobs_unheard")} where operation = ${operation} and queue = ${queue}
    and ${database.dialect.isAmong(sql.id("record"), records, "text")}`.execute(tx);
};
