import { randomUUID } from "node:crypto";
import { type Instant, instantNumber, instantOfNumber } from "@answerable/core";
import type { JobQueues, TakenJob } from "@answerable/store";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import { MOST_ATTEMPTS, retryAt } from "./retry-at.ts";

const JOBS_AT_ONCE = 20;
/** Where nobody says how long a job may take: it takes far less than this. */
const LEASE_MS = 3_600_000;

/** Why an attempt failed, a code. */
export interface FailedAttempt {
  readonly code: string;
  /** True: it will never go well, whoever tries. */
  readonly isFinal?: boolean;
  /** Whoever refused it asked not to be tried before. */
  readonly notBefore?: Instant;
  /** True: it was not tried, as it is not its time yet; it counts as nothing, and stands until `notBefore`. */
  readonly isEarly?: boolean;
  /** True: nobody can have heard anything of it by this attempt. Left out: somebody may have. */
  readonly isUnheard?: boolean;
  /** True: there was nothing to do any more, and nothing was done; it is over like one that went well. */
  readonly isOver?: boolean;
}

/** A queue, and how one of its jobs is done: so that once more does no harm. */
export interface QueueWork {
  readonly queue: string;
  readonly jobs: JobQueues;
  readonly now: () => Instant;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Jobs about different records that are done at once; left out: one. */
  readonly atOnce?: number;
  /** How long one job may take at most: if its process ends, somebody else takes up what it held soon after that. Left out: an hour for all. */
  readonly limitMs?: number;
  /** Told to stop, it ends what it tries and gives back what it has not begun. */
  readonly stopping?: AbortSignal;
  handle(job: TakenJob): Promise<Result<void, FailedAttempt>>;
}

/** What became of the jobs that were taken. */
export interface QueueWorked {
  readonly done: number;
  readonly failed: number;
  readonly dead: number;
}

/** Whether after an attempt still nobody has heard of the record. */
const isUnheardAfter = ({ isUnheard }: TakenJob, attempted: Result<void, FailedAttempt>): boolean =>
  isUnheard && attempted.isErr() && attempted.error.isUnheard === true;

/** Notes what became of one job; whose lease ended meanwhile has nothing to note. */
const settle = (
  taken: TakenJob,
  outcome: Result<void, FailedAttempt>,
  { jobs, now, chance }: QueueWork,
): ResultAsync<keyof QueueWorked | "given-back", Failure> => {
  const job = { ...taken, isUnheard: isUnheardAfter(taken, outcome) };
  if (outcome.isOk() || outcome.error.isOver === true)
    return jobs
      .done(job)
      .map(() => "done" as const)
      .mapErr(storeFailed);
  const { code, isFinal = false, isEarly = false, notBefore } = outcome.error;
  const soonest = retryAt(job.attempts, now(), chance());
  const again = notBefore !== undefined && (isEarly || notBefore > soonest) ? notBefore : soonest;
  if (isEarly)
    return jobs
      .giveBack(job, again)
      .map(() => "given-back" as const)
      .mapErr(storeFailed);
  if (isFinal || job.attempts >= MOST_ATTEMPTS)
    return jobs
      .bury(job, code)
      .map(() => "dead" as const)
      .mapErr(storeFailed);
  return jobs
    .putOff(job, again, code)
    .map(() => "failed" as const)
    .mapErr(storeFailed);
};

/** Tries a job. One that breaks is put off like any that fails, so that it holds nobody up, and is told of. */
const tried = async (
  job: TakenJob,
  work: QueueWork,
  broke: (thrown: unknown) => void,
): Promise<Result<void, FailedAttempt>> => {
  try {
    return await work.handle(job);
  } catch (thrown) {
    broke(thrown);
    return err({ code: "bug" });
  }
};

/** Does the jobs that were taken together, one after the other. Throws what one threw after the others are done. */
const doTaken = async (
  taken: readonly TakenJob[],
  work: QueueWork,
  worked: Record<keyof QueueWorked, number>,
): Promise<Result<void, Failure>> => {
  const thrown: unknown[] = [];
  for (const job of taken) {
    if (work.stopping?.aborted === true) {
      const back = await work.jobs.giveBack(job, work.now());
      if (back.isErr()) return err(storeFailed(back.error));
      continue;
    }
    const outcome = await tried(job, work, (one) => thrown.push(one));
    const settled = await settle(job, outcome, work);
    if (settled.isErr()) return err(settled.error);
    if (settled.value !== "given-back") worked[settled.value] += 1;
  }
  if (thrown.length > 0) throw thrown[0];
  return ok(undefined);
};

/** Takes and does jobs until there are none; several lanes at once never have two of one record, as a queue gives one out at a time. */
const lane = async (
  work: QueueWork,
  limit: number,
  worked: Record<keyof QueueWorked, number>,
): Promise<Result<void, Failure>> => {
  // those that were taken together are done one after the other, and each may take its time
  const leaseMs = work.limitMs === undefined ? LEASE_MS : work.limitMs * (limit + 1);
  while (work.stopping?.aborted !== true) {
    const now = work.now();
    const until = instantOfNumber(instantNumber(now) + leaseMs);
    const wanted = { queue: work.queue, lease: randomUUID(), now, until, limit };
    const taken = await work.jobs.take(wanted);
    if (taken.isErr()) return err(storeFailed(taken.error));
    if (taken.value.length === 0) break;
    const done = await doTaken(taken.value, work, worked);
    if (done.isErr()) return err(done.error);
  }
  return ok(undefined);
};

/**
 * Does what may be done of a queue now, and what waits only because a clock ran ahead, in as many lanes as are wanted, and stops when there is nothing left; a slow job holds up its
 * own lane. Err: the store's. Throws what a job threw, after every lane has ended.
 */
export const workQueue = async (work: QueueWork): Promise<Result<QueueWorked, Failure>> => {
  const worked = { done: 0, failed: 0, dead: 0 };
  const back = await work.jobs.pullBack(work.queue, work.now());
  if (back.isErr()) return err(storeFailed(back.error));
  const lanes = Math.max(1, work.atOnce ?? 1);
  const limit = Math.ceil(JOBS_AT_ONCE / lanes);
  const ended = await Promise.allSettled(Array.from({ length: lanes }, () => lane(work, limit, worked)));
  for (const one of ended) {
    if (one.status === "rejected") throw one.reason;
    if (one.value.isErr()) return err(one.value.error);
  }
  return ok(worked);
};
