import { attempt } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { JobQueues } from "./job-queues.ts";
import { pullBackJobs } from "./pull-back.ts";
import { followedTo, putJobs } from "./put-jobs.ts";
import { doneJob, dropJob, failedJob, giveBackJob, replayJob } from "./settle-job.ts";
import { takeJobs } from "./take-jobs.ts";
import { deadJobs, jobsStanding } from "./tell-jobs.ts";

const QUEUE = /^[\x21-\x7e]{1,200}$/;

const mustBeQueue = (queue: string): void => {
  if (!QUEUE.test(queue)) throw new Error("not a name of a queue");
};

/** The queues of a store. Err: any {@link StoreError}; nothing is half-done. */
export const openJobQueues = (log: Log): JobQueues => {
  const asked = <T>(work: () => Promise<T>) => attempt(log.database, work);
  return {
    followed: (queue) => asked(() => followedTo(log, queue)),
    put: (jobs) => {
      mustBeQueue(jobs.queue);
      return asked(() => putJobs(log, jobs));
    },
    pullBack: (queue, now) => asked(() => pullBackJobs(log, queue, now)),
    take: (wanted) => asked(() => takeJobs(log, wanted)),
    done: (job) => asked(() => doneJob(log, job)),
    putOff: (job, at, failure) => asked(() => failedJob(log, job, at, failure)),
    bury: (job, failure) => asked(() => failedJob(log, job, null, failure)),
    giveBack: (job, at) => asked(() => giveBackJob(log, job, at)),
    dead: (limit, after) => asked(() => deadJobs(log, limit, after)),
    replay: (job, at) => asked(() => replayJob(log, job, at)),
    drop: (job) => asked(() => dropJob(log, job)),
    standing: (now) => asked(() => jobsStanding(log, now)),
  };
};
