import type { Instant } from "@answerable/core";
import { type RawBuilder, sql } from "kysely";
import { inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { JobPlace, TakenJob } from "./job-queues.ts";
import { noteUnheard } from "./note-unheard.ts";

const atPlace = ({ operation }: Log, { queue, place }: JobPlace): RawBuilder<unknown> =>
  sql`operation = ${operation} and queue = ${queue} and place = ${place}`;

/** Who took a job and whose lease ended since has nothing to say about it any more. */
const isHeld = (log: Log, job: TakenJob): RawBuilder<unknown> => sql`${atPlace(log, job)} and lease = ${job.lease}`;
const isDead = (log: Log, job: JobPlace): RawBuilder<unknown> => sql`${atPlace(log, job)} and at is null`;

/** It goes; where `isUnheard` nobody had heard of its record, which is noted with it. */
const remove = (
  log: Log,
  queue: string,
  where: RawBuilder<unknown>,
  isUnheard: RawBuilder<unknown>,
): Promise<boolean> =>
  inTransaction(log.database, async (tx) => {
    const { rows } = await sql<{ readonly record: string; readonly isUnheard: 0 | 1 }>`
      delete from ${log.database.table("jobs")} where ${where}
      returning record, case when ${isUnheard} then 1 else 0 end as "isUnheard"`.execute(tx);
    const unheard = rows.filter((row) => row.isUnheard === 1).map(({ record }) => ({ queue, record }));
    await noteUnheard(log, tx, unheard);
    return rows.length > 0;
  });

const rewrite = (log: Log, set: RawBuilder<unknown>, where: RawBuilder<unknown>): Promise<boolean> =>
  inTransaction(log.database, async (tx) => {
    const jobs = log.database.table("jobs");
    return (await sql`update ${jobs} set ${set} where ${where} returning place`.execute(tx)).rows.length > 0;
  });

/** It was done, and goes. */
export const doneJob = (log: Log, job: TakenJob): Promise<boolean> =>
  remove(log, job.queue, isHeld(log, job), job.isUnheard ? sql`1 = 1` : sql`1 = 0`);

/** It failed; from `at` on it is tried again, or never by itself where that is null. */
export const failedJob = (log: Log, job: TakenJob, at: Instant | null, failure: string): Promise<boolean> => {
  const unheard = job.isUnheard ? sql`attempts` : sql`null`;
  return rewrite(log, sql`at = ${at}, lease = null, failure = ${failure}, unheard = ${unheard}`, isHeld(log, job));
};

/** It was not tried after all. */
export const giveBackJob = (log: Log, job: TakenJob, at: Instant): Promise<boolean> =>
  rewrite(log, sql`at = ${at}, lease = null, attempts = attempts - 1`, isHeld(log, job));

/** A dead job is tried again, as if it were new. */
export const replayJob = (log: Log, job: JobPlace, at: Instant): Promise<boolean> => {
  const anew = sql`at = ${at}, set_at = ${at}, attempts = 0, failure = null`;
  return rewrite(log, sql`${anew}, unheard = case when unheard = attempts then 0 end`, isDead(log, job));
};

/** A dead job is let go. */
export const dropJob = (log: Log, job: JobPlace): Promise<boolean> =>
  remove(log, job.queue, isDead(log, job), sql`unheard = attempts`);
