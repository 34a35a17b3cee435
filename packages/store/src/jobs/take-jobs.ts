import { sql } from "kysely";
import { inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { TakeJobs, TakenJob } from "./job-queues.ts";
import { handOverUnheard } from "./note-unheard.ts";

const MOST_AT_ONCE = 100;

interface TakenRow extends Omit<TakenJob, "queue" | "lease" | "isUnheard"> {
  readonly isUnheard: 0 | 1;
}

/**
 * Takes jobs of a queue for as long as a lease lasts. Those that another process is taking are left out, on PostgreSQL by their
 * locks; an earlier job of the same record holds the later ones back, whatever state it is in. When the lease has ended, the job is due
 * again by itself.
 */
export const takeJobs = async (
  log: Log,
  { queue, lease, now, until, limit }: TakeJobs,
): Promise<readonly TakenJob[]> => {
  const { database, operation } = log;
  const jobs = database.table("jobs");
  const wanted = Math.max(1, Math.min(MOST_AT_ONCE, Math.floor(limit)));
  // materialized: else PostgreSQL may ask it again for each row, and take more than were wanted
  const taken = await inTransaction(database, async (tx) => {
    const { rows } = await sql<TakenRow>`with free as materialized (
      select j.place from ${jobs} j
      where j.operation = ${operation} and j.queue = ${queue} and j.at <= ${now}
      and not exists (select 1 from ${jobs} e where e.operation = j.operation and e.record = j.record
        and e.queue = j.queue and e.place < j.place)
      order by j.at, j.place limit ${wanted} ${database.dialect.forUpdateOfFree})
      update ${jobs} set lease = ${lease}, at = ${until}, set_at = ${now}, attempts = attempts + 1,
        unheard = case when attempts = 0 and record in (select u.record from ${database.table("jobs_unheard")} u
          where u.operation = ${operation} and u.queue = ${queue}) then 0 else unheard end
      where operation = ${operation} and queue = ${queue} and place in (select place from free)
      returning place, kind, record, payload, since, at, attempts,
        case when unheard = attempts - 1 then 1 else 0 end as "isUnheard"`.execute(tx);
    const unheard = rows.filter(({ attempts, isUnheard }) => attempts === 1 && isUnheard === 1);
    await handOverUnheard(
      ...([log, tx, queue] as const),
      unheard.map(({ record }) => record),
    );
    return rows;
  });
  return taken
    .toSorted((a, b) => a.place - b.place)
    .map((row) => ({ ...row, isUnheard: row.isUnheard === 1, queue, lease }));
};
