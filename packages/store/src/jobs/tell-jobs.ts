import type { Instant } from "@answerable/core";
import { sql } from "kysely";
import type { Log } from "../log/log.ts";
import type { DeadJob, JobPlace, QueueStanding } from "./job-queues.ts";

const MOST_DEAD = 1000;

/** What was given up, by queue and place, from behind a place. */
export const deadJobs = async (
  { database, operation }: Log,
  limit: number,
  after?: JobPlace,
): Promise<readonly DeadJob[]> => {
  const isBehind = after
    ? sql`and queue >= ${after.queue} and (queue > ${after.queue} or place > ${after.place})`
    : sql``;
  const wanted = Math.max(1, Math.min(MOST_DEAD, Math.floor(limit)));
  const { rows } = await sql<DeadJob>`select queue, place, kind, record, attempts, since, failure
    from ${database.table("jobs")} where operation = ${operation} and at is null ${isBehind}
    order by queue, place limit ${wanted}`.execute(database.connection);
  return rows;
};

/** How every queue stands, by name; a queue without jobs has its line, too. */
export const jobsStanding = async ({ database, operation }: Log, now: Instant): Promise<readonly QueueStanding[]> => {
  const count = (condition: ReturnType<typeof sql>) => sql`count(case when ${condition} then 1 end)`;
  const jobs = database.table("jobs");
  const isHeld = sql`exists (select 1 from ${jobs} e where e.operation = j.operation and e.record = j.record
    and e.queue = j.queue and e.place < j.place)`;
  const { rows } = await sql<QueueStanding>`select q.queue, q.position,
    ${count(sql`j.at <= ${now}`)} as due, ${count(sql`j.at > ${now} and j.lease is null`)} as later,
    ${count(sql`j.at > ${now} and j.lease is not null`)} as taken,
    ${count(sql`j.at is not null and j.failure is not null`)} as failed,
    ${count(sql`j.place is not null and j.at is null`)} as dead,
    ${count(sql`j.at <= ${now} and ${isHeld}`)} as held,
    min(case when j.at is not null then j.since end) as oldest,
    min(case when j.at <= ${now} and not ${isHeld} then j.at end) as "dueSince", min(j.failure) as failure
    from ${database.table("jobs_queue")} q left join ${jobs} j
    on j.operation = q.operation and j.queue = q.queue
    where q.operation = ${operation} group by q.queue, q.position order by q.queue`.execute(database.connection);
  return rows;
};
