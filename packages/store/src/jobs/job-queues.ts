import type { Instant } from "@answerable/core";
import type { ResultAsync } from "neverthrow";
import type { StoreError } from "../store-error.ts";

/** Something to be done, as it is handed in. */
export interface NewJob {
  /** What is to be done; in kebab case. */
  readonly kind: string;
  /** The stream it is about: jobs of one queue about one record are done in their order. */
  readonly record: string;
  /** Ids and codes, never a person's words or data; the same bytes at every attempt. Source: practice W4. */
  readonly payload: string;
  /** From when on it may be done. */
  readonly at: Instant;
  /** True: before it whoever is told of this queue knows nothing of the record. Left out: perhaps something. */
  readonly opens?: boolean;
  /**
   * True: it says nothing but that the record is gone, and stays in the queue when what is about the record is erased: whoever was told
   * of the record before would else never hear it. Left out: it is forgotten then.
   */
  readonly closes?: boolean;
}

/** Jobs that follow from a part of a source, such as a page of the log. */
export interface PutJobs {
  /** The line they stand in, such as one destination: up to 200 printable characters of ASCII. */
  readonly queue: string;
  /** How far the source was followed before; undefined: not at all. Where it stands elsewhere, nothing is put. */
  readonly from: number | undefined;
  readonly to: number;
  readonly jobs: readonly NewJob[];
  readonly now: Instant;
}

/** A job by its place: the first of a queue stands at 1, the next at 2, and no place is given twice. */
export interface JobPlace {
  readonly queue: string;
  readonly place: number;
}

/** A job that somebody has taken, until its lease ends. */
export interface TakenJob extends JobPlace, Omit<NewJob, "opens" | "closes"> {
  /** How often it was taken, this time included. */
  readonly attempts: number;
  readonly lease: string;
  readonly since: Instant;
  /**
   * True: whoever is told of this queue has surely heard nothing of the record up to now. Whoever hands the job back says by it how
   * that stands then; one that is taken anew without a word about the attempt before may have been heard.
   */
  readonly isUnheard: boolean;
}

export interface TakeJobs {
  readonly queue: string;
  /** Who takes them: never used before, so that whoever was too late is known by it. */
  readonly lease: string;
  readonly now: Instant;
  /** From then on somebody else may take them again: what is done takes less time, or is broken off. */
  readonly until: Instant;
  /** Jobs wanted, 1 to 100. */
  readonly limit: number;
}

/** A job that was given up. */
export interface DeadJob extends JobPlace, Pick<NewJob, "kind" | "record"> {
  readonly attempts: number;
  readonly since: Instant;
  /** Why the last attempt failed, a code. */
  readonly failure: string;
}

/** How a queue stands. */
export interface QueueStanding {
  readonly queue: string;
  /** How far its source was followed. */
  readonly position: number;
  /** Jobs that could be done now, those that wait for an earlier one of their record among them. */
  readonly due: number;
  /** Of those, the ones that wait for an earlier one of their record. */
  readonly held: number;
  /** Jobs whose moment is still to come; those that somebody has taken. */
  readonly later: number;
  readonly taken: number;
  /** Jobs that failed at least once and will be tried again. */
  readonly failed: number;
  readonly dead: number;
  /** Since when the oldest that is not dead stands; null: none does. */
  readonly oldest: Instant | null;
  /** Since when the first that nothing holds back could have been taken; null: none can. */
  readonly dueSince: Instant | null;
  /** Why something in it failed or died, one code of several; null: nothing did. */
  readonly failure: string | null;
}

/**
 * Work that waits, beside the log: queues of jobs, each done at least once. Whoever does one knows it by queue and place, and does
 * nothing where it was done before. Of one record in one queue an earlier job, taken, put off or dead, holds back the later ones, and no
 * others. False: the lease had ended and somebody else has the job, or it is gone.
 */
export interface JobQueues {
  /** How far a queue's source was followed; undefined: it never was. */
  followed(queue: string): ResultAsync<number | undefined, StoreError>;
  /** Puts jobs at the end and notes how far their source was followed, together; false: somebody else was first. */
  put(jobs: PutJobs): ResultAsync<boolean, StoreError>;
  /** What a clock that ran ahead put, put off or took may be taken now; how many. Minutes between machines are let be. */
  pullBack(queue: string, now: Instant): ResultAsync<number, StoreError>;
  /** Takes jobs that may be done, the oldest first. */
  take(wanted: TakeJobs): ResultAsync<readonly TakenJob[], StoreError>;
  /** It was done, and goes. */
  done(job: TakenJob): ResultAsync<boolean, StoreError>;
  /** It failed, and is tried again. */
  putOff(job: TakenJob, at: Instant, failure: string): ResultAsync<boolean, StoreError>;
  /** It failed for good, and waits for somebody to look at it. */
  bury(job: TakenJob, failure: string): ResultAsync<boolean, StoreError>;
  /** It was not tried: it stands as it stood before. */
  giveBack(job: TakenJob, at: Instant): ResultAsync<boolean, StoreError>;
  /** What was given up, by queue and place, from behind a place; 1 to 1000. */
  dead(limit: number, after?: JobPlace): ResultAsync<readonly DeadJob[], StoreError>;
  /** A dead job is tried again from a moment on, as if it were new; false: it is not dead. */
  replay(job: JobPlace, at: Instant): ResultAsync<boolean, StoreError>;
  /** A dead job is let go, and what it held back goes on; false: it is not dead. */
  drop(job: JobPlace): ResultAsync<boolean, StoreError>;
  /** How every queue stands, by name. */
  standing(now: Instant): ResultAsync<readonly QueueStanding[], StoreError>;
}
