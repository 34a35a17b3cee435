import { type ClockDoubt, type Instant, isEnteredLate } from "@answerable/core";
import type { PassedRow, Store, WorkerBeat } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, storeFailed } from "../failure.ts";
import { ANCHORS, lastAnchored } from "../jobs/log-anchor.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { clockWatchOf } from "../sweep-expired.ts";
import { hoursBegunSince, minutesSince, patientUntil, patientUntilHour } from "./patience.ts";
import { type Rest, restingQueues } from "./resting-queues.ts";
import { roundedUp, type ShownQueue, type StandingQueues, shownQueues } from "./shown-queues.ts";

const ROWS_LOOKED_AT = 1000;

/** Deadlines of a part that passed longer ago than patience lasts, and were not noted. */
export interface LateDeadlines {
  readonly part: ModuleName;
  /** At most 1,000 are looked at; in `accountability` rounded up to tens. */
  readonly count: number;
  /**
   * Minutes since the first of them passed, in `accountability` the hours begun since; those left out that were past when they were
   * entered; 0: none.
   */
  readonly lateMinutes: number;
}

/** How the work of an operation stands, as far as whoever runs it may know: codes and counts, of nobody. */
export interface WorkStanding {
  readonly at: Instant;
  readonly workers: readonly WorkerBeat[];
  /** Why no clock is believed, so that what erases waits; null: it is. */
  readonly clockDoubt: ClockDoubt | null;
  readonly deadlines: readonly LateDeadlines[];
  readonly queues: readonly (ShownQueue & {
    /** Why nothing of it is delivered for now, by what is adopted; null: it is. */
    readonly rests: Rest | null;
  })[];
  /** Hours since the heads of the logs were last kept elsewhere, or since it is tried in vain; null: nobody asked for it. */
  readonly anchorHours: number | null;
  /** Whole minutes for which the oldest thing waits that should have been done. */
  readonly lagMinutes: number;
}

const lateIn = async (part: ModuleName, store: Store, now: Instant): Promise<Result<LateDeadlines, Failure>> => {
  const isRounded = part === "accountability";
  const until = isRounded ? patientUntilHour(now) : patientUntil(now);
  // asked as of now: what was noted a moment ago is noted
  const passed = await store.passedBy(now, ROWS_LOOKED_AT);
  const lateBy = (at: Instant): number => (isRounded ? hoursBegunSince(at, now) * 60 : minutesSince(at, now));
  return passed
    .map((all: readonly PassedRow[]) => {
      const rows = all.filter(({ at }) => at <= until);
      const first = rows.find(({ kind }) => !isEnteredLate(kind));
      const count = isRounded ? roundedUp(rows.length) : rows.length;
      return { part, count, lateMinutes: first === undefined ? 0 : lateBy(first.at) };
    })
    .mapErr(storeFailed);
};

/** Whole hours between two moments; one that lies ahead was noted by a clock that did, and is as old. */
const hoursApart = (then: Instant, now: Instant): number =>
  Math.floor(Math.max(minutesSince(then, now), minutesSince(now, then)) / 60);

const standingIn = async ({ jobs }: Store, now: Instant): Promise<Result<StandingQueues, Failure>> => {
  const standing = await jobs.standing(now);
  const patiently = await jobs.standing(patientUntilHour(now));
  if (standing.isErr()) return err(storeFailed(standing.error));
  return patiently.map((before) => ({ now: standing.value, patiently: before })).mapErr(storeFailed);
};

/** How the work of an operation stands. Err: the store's. */
export const workStanding = async (
  open: Pick<OpenOperation, "modules" | "storeOf" | "documents" | "staff">,
  now: Instant,
): Promise<Result<WorkStanding, Failure>> => {
  const { modules, storeOf } = open;
  const operation = storeOf("operation");
  if (operation.isErr()) return err(operation.error);
  const workers = await operation.value.workers.all();
  const anchored = await lastAnchored(operation.value);
  const tried = await operation.value.jobs.standing(now);
  if (workers.isErr()) return err(storeFailed(workers.error));
  if (anchored.isErr()) return err(anchored.error);
  if (tried.isErr()) return err(storeFailed(tried.error));
  const clock = await clockWatchOf({ storeOf });
  if (clock.isErr()) return err(clock.error);
  const whyItRests = restingQueues(open, now);
  const [deadlines, queues]: [LateDeadlines[], WorkStanding["queues"][number][]] = [[], []];
  for (const part of modules) {
    const store = storeOf(part);
    if (store.isErr()) return err(store.error);
    const late = await lateIn(part, store.value, now);
    const standing = await standingIn(store.value, now);
    if (late.isErr()) return err(late.error);
    if (standing.isErr()) return err(standing.error);
    deadlines.push(late.value);
    for (const one of shownQueues(part, standing.value, now))
      queues.push({ ...one, rests: whyItRests(one.queue) ?? null });
  }
  const unkept = tried.value.find(({ queue }) => queue === ANCHORS)?.oldest ?? null;
  const anchorSince = anchored.value ?? unkept;
  return ok({
    ...{ at: now, workers: workers.value, clockDoubt: clock.value.doubted?.because ?? null, deadlines, queues },
    anchorHours: anchorSince === null ? null : hoursApart(anchorSince, now),
    lagMinutes: Math.max(
      0,
      ...[...deadlines, ...queues.filter(({ rests }) => rests === null)].map(({ lateMinutes }) => lateMinutes),
    ),
  });
};
