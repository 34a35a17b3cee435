import type { Instant } from "@answerable/core";
import type { TakenJob } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { Failure } from "../failure.ts";
import { type FailedAttempt, type QueueWorked, workQueue } from "../jobs/work-queue.ts";
import type { OpenOperation } from "../open-operation.ts";
import type { DeliveryLine, Destination, Part } from "./delivery-line.ts";
import { followInto } from "./follow-into.ts";

/** How one destination of a line is delivered to. */
export interface Delivering {
  readonly line: DeliveryLine;
  readonly queue: string;
  readonly now: () => Instant;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Jobs about different records that are tried at once. */
  readonly atOnce: number;
  /** How long one attempt may take. */
  readonly limitMs: number;
  /** Told to stop, it ends what it tries and gives the rest back. */
  readonly stopping?: AbortSignal;
}

/** One attempt, over when its time is over, whatever becomes of it; one that comes back later is not heard any more. */
const withinTime = async (
  { send }: Destination,
  job: TakenJob,
  part: Part,
  limitMs: number,
): Promise<Result<void, FailedAttempt>> => {
  const over = new AbortController();
  const tooSlow = Promise.withResolvers<Result<void, FailedAttempt>>();
  const timer = setTimeout(() => {
    over.abort();
    tooSlow.resolve(err({ code: "too-slow" }));
  }, limitMs);
  try {
    return await Promise.race([send(job, { ...part, signal: over.signal }), tooSlow.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const deliverPart = async (
  destination: Destination,
  part: Omit<Part, "now">,
  { now, chance, atOnce, limitMs, stopping }: Delivering,
): Promise<Result<QueueWorked, Failure>> => {
  const followed = await followInto(destination, { ...part, now: now() });
  if (followed.isErr()) return err(followed.error);
  if (destination.isPaused) return ok({ done: 0, failed: 0, dead: 0 });
  return await workQueue({
    ...{ queue: destination.queue, jobs: part.store.jobs, now, chance, atOnce, limitMs, ...(stopping && { stopping }) },
    handle: (job) => withinTime(destination, job, { ...part, now: now() }, limitMs),
  });
};

/**
 * Follows every log for one destination of a line and sends what may be sent now. Asked by many at once, or broken off, it loses
 * nothing, and sends twice only what was sent while its word of it was lost. A destination that is not adopted any more gets nothing.
 */
export const deliver = async (open: OpenOperation, delivering: Delivering): Promise<Result<QueueWorked, Failure>> => {
  const { line, queue, now } = delivering;
  const all = { done: 0, failed: 0, dead: 0 };
  const destinations = await line.destinations(open, now());
  if (destinations.isErr()) return err(destinations.error);
  const destination = destinations.value.find((one) => one.queue === queue);
  for (const module of destination?.modules ?? []) {
    if (destination === undefined || !open.modules.includes(module)) continue;
    const store = open.storeOf(module);
    if (store.isErr()) return err(store.error);
    const worked = await deliverPart(destination, { module, store: store.value }, delivering);
    if (worked.isErr()) return err(worked.error);
    all.done += worked.value.done;
    all.failed += worked.value.failed;
    all.dead += worked.value.dead;
  }
  return ok(all);
};
