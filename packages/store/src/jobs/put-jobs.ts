import { sql } from "kysely";
import { insertRows, inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { PutJobs } from "./job-queues.ts";

const COLUMNS = {
  operation: "text",
  queue: "text",
  place: "integer",
  kind: "text",
  record: "text",
  payload: "text",
  since: "text",
  at: "text",
  set_at: "text",
  attempts: "integer",
  unheard: "integer",
  closes: "integer",
} as const;

interface QueueRow {
  readonly position: number;
  readonly place: number;
}

/** How far a queue's source was followed; undefined: it never was. */
export const followedTo = async ({ database, operation }: Log, queue: string): Promise<number | undefined> => {
  const { rows } = await sql<Pick<QueueRow, "position">>`select position from ${database.table("jobs_queue")}
    where operation = ${operation} and queue = ${queue}`.execute(database.connection);
  return rows[0]?.position;
};

/**
 * Puts jobs at the end of a queue and notes how far their source was followed, in one transaction that keeps everybody else from
 * this queue alone. False, and nothing put, where the source was followed by somebody else meanwhile.
 */
export const putJobs = (log: Log, { queue, from, to, jobs, now }: PutJobs): Promise<boolean> =>
  inTransaction(log.database, async (tx) => {
    const { database, operation } = log;
    const queues = database.table("jobs_queue");
    if (from === undefined) {
      const begun = await sql`insert into ${queues} (operation, queue, position, place)
        values (${operation}, ${queue}, ${to}, ${jobs.length}) on conflict (operation, queue) do nothing returning 1`.execute(
        tx,
      );
      if (begun.rows.length === 0) return false;
    }
    const { rows } = await sql<QueueRow>`select position, place from ${queues}
      where operation = ${operation} and queue = ${queue} ${database.dialect.forUpdate}`.execute(tx);
    const [standing] = rows;
    if (standing === undefined || standing.position !== (from ?? to)) return false;
    const before = from === undefined ? 0 : standing.place;
    if (from !== undefined)
      await sql`update ${queues} set position = ${to}, place = ${before + jobs.length}
        where operation = ${operation} and queue = ${queue}`.execute(tx);
    const cells = jobs.map(({ kind, record, payload, at, opens, closes }, index) => [
      ...[operation, queue, before + index + 1, kind, record, payload, now, at, now, 0],
      ...[opens === true ? 0 : null, closes === true ? 1 : null],
    ]);
    await insertRows(database, tx, "jobs", COLUMNS, cells);
    return true;
  });
