import { clocksApart, type Instant } from "@answerable/core";
import { sql } from "kysely";
import { inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";

/**
 * Lets what waits in a queue since a moment that has not come yet be taken now: a clock that ran ahead set it, and would else hold it
 * until the world has caught up, with all that came later about the same record. What is dead stays dead. Answers how many.
 */
export const pullBackJobs = ({ database, operation }: Log, queue: string, now: Instant): Promise<number> =>
  inTransaction(database, async (tx) => {
    const jobs = database.table("jobs");
    const { rows } = await sql`with free as materialized (
      select j.place from ${jobs} j
      where j.operation = ${operation} and j.queue = ${queue} and j.at > ${now} and j.set_at > ${clocksApart(now)}
      order by j.place ${database.dialect.forUpdateOfFree})
      update ${jobs} set at = ${now}, set_at = ${now}, lease = null, since = case when since > ${now} then ${now} else since end
      where operation = ${operation} and queue = ${queue} and place in (select place from free) returning place`.execute(
      tx,
    );
    return rows.length;
  });
