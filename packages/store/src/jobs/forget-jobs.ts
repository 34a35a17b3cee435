import { sql } from "kysely";
import type { Connection } from "../database/dialect.ts";
import type { Log } from "../log/log.ts";
import type { JobPlace } from "./job-queues.ts";
import { noteUnheard, type QueueRecord } from "./note-unheard.ts";

interface AboutRow extends JobPlace, QueueRecord {
  /** 1: it is forgotten, and nobody had heard of the record by this job. */
  readonly isUnheard: 0 | 1;
}

/** Of each queue and record the job that would have been next. */
const firstOfEach = (rows: readonly AboutRow[]): readonly AboutRow[] => {
  const first = new Map<string, AboutRow>();
  for (const row of rows.toSorted((a, b) => a.place - b.place))
    if (!first.has(`${row.queue} ${row.record}`)) first.set(`${row.queue} ${row.record}`, row);
  return [...first.values()];
};

/**
 * Empties queues and dead letters of what was about some records, when they are erased: of all but the word that they are gone. Of which
 * of them nobody had heard yet stays known. Source: practice W4, C7.
 */
export const forgetJobsOf = async (log: Log, tx: Connection, records: readonly string[]): Promise<void> => {
  if (records.length === 0) return;
  const { database, operation } = log;
  const jobs = database.table("jobs");
  const isAbout = sql`operation = ${operation} and ${database.dialect.isAmong(sql.id("record"), records, "text")}`;
  const forgotten = await sql<AboutRow>`delete from ${jobs} where ${isAbout} and closes is null
    returning queue, place, record, case when unheard = attempts then 1 else 0 end as "isUnheard"`.execute(tx);
  const kept = await sql<AboutRow>`select queue, place, record, 0 as "isUnheard" from ${jobs} where ${isAbout}`.execute(
    tx,
  );
  await noteUnheard(
    log,
    tx,
    firstOfEach([...forgotten.rows, ...kept.rows]).filter(({ isUnheard }) => isUnheard === 1),
  );
};
