import { sql } from "kysely";
import type { Connection } from "../database/dialect.ts";
import type { Log } from "../log/log.ts";
import type { JobPlace } from "./job-queues.ts";
import { noteUnheard, type QueueRecord } from "./note-unheard.ts";

interface ForgottenRow extends JobPlace, QueueRecord {
  /** 1: nobody had heard of the record by this job. */
  readonly isUnheard: 0 | 1;
}

/** Of each queue and record the job that would have been next. */
const firstOfEach = (rows: readonly ForgottenRow[]): readonly ForgottenRow[] => {
  const first = new Map<string, ForgottenRow>();
  for (const row of rows.toSorted((a, b) => a.place - b.place))
    if (!first.has(`${row.queue} ${row.record}`)) first.set(`${row.queue} ${row.record}`, row);
  return [...first.values()];
};

/**
 * Empties queues and dead letters of what was about some records, when they are erased; of which of them nobody had heard yet stays
 * known. Source: practice W4, C7.
 */
export const forgetJobsOf = async (log: Log, tx: Connection, records: readonly string[]): Promise<void> => {
  if (records.length === 0) return;
  const { database, operation } = log;
  const { rows } = await sql<ForgottenRow>`delete from ${database.table("jobs")} where operation = ${operation}
    and ${database.dialect.isAmong(sql.id("record"), records, "text")}
    returning queue, place, record, case when unheard = attempts then 1 else 0 end as "isUnheard"`.execute(tx);
  await noteUnheard(
    log,
    tx,
    firstOfEach(rows).filter(({ isUnheard }) => isUnheard === 1),
  );
};
