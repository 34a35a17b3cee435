import { compareText, type Instant } from "@answerable/core";
import type { QueueStanding } from "@answerable/store";
import type { ModuleName } from "../modules.ts";
import { hoursBegunSince, minutesSince } from "./patience.ts";

/** How a queue stands, as far as whoever runs the server may see it. */
export interface ShownQueue {
  readonly part: ModuleName;
  /** A queue's name, or the first word of those that are shown together. */
  readonly queue: string;
  /** What could be done now; of what is shown together only what could have been for longer than patience lasts. */
  readonly due: number;
  /** Of those, what waits for an earlier one of its record. */
  readonly held: number;
  /** What waits for its moment, and what is being done; null where that is not shown. */
  readonly later: number | null;
  readonly taken: number | null;
  readonly failed: number;
  readonly dead: number;
  /** Hours that the oldest which is not dead stands; null: none does. */
  readonly oldestHours: number | null;
  /**
   * Whole minutes for which something could have been done that nothing holds back, of what is shown together the hours begun since; 0:
   * nothing waits.
   */
  readonly lateMinutes: number;
  /** Why something failed or died, one code of several. */
  readonly failure: string | null;
}

/** A number that does not tell how many there are: none, or up to so many. */
export const roundedUp = (count: number): number => Math.ceil(count / 10) * 10;

/** The first word of a queue's name: its line. */
export const lineOf = (queue: string): string => queue.split(":")[0] ?? queue;

const earliest = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.filter((one) => one !== null).toSorted(compareText)[0] ?? null;

const hoursSince = (then: Instant | null, now: Instant): number | null =>
  then === null ? null : Math.floor(minutesSince(then, now) / 60);

const sum = (queues: readonly QueueStanding[], what: "due" | "held" | "failed" | "dead"): number =>
  queues.reduce((total, one) => total + one[what], 0);

const shownAsItIs = (part: ModuleName, one: QueueStanding, now: Instant): ShownQueue => ({
  ...{ part, queue: one.queue, due: one.due, held: one.held, later: one.later, taken: one.taken },
  ...{ failed: one.failed, dead: one.dead, failure: one.failure, oldestHours: hoursSince(one.oldest, now) },
  lateMinutes: one.dueSince === null ? 0 : minutesSince(one.dueSince, now),
});

const shownTogether = (part: ModuleName, line: string, queues: readonly QueueStanding[], now: Instant): ShownQueue => {
  const dueSince = earliest(queues.map((one) => one.dueSince));
  const oldest = earliest(queues.map((one) => one.oldest));
  const oldestHours = oldest === null ? 0 : hoursBegunSince(oldest, now);
  return {
    ...{ part, queue: line, due: roundedUp(sum(queues, "due")), held: roundedUp(sum(queues, "held")) },
    ...{ later: null, taken: null, failed: roundedUp(sum(queues, "failed")), dead: roundedUp(sum(queues, "dead")) },
    // one hour begun may be a minute
    oldestHours: oldestHours > 1 ? oldestHours : null,
    lateMinutes: dueSince === null ? 0 : hoursBegunSince(dueSince, now) * 60,
    failure: queues.map((one) => one.failure).find((one) => one !== null) ?? null,
  };
};

/** Whether deliveries of a queue may tell of sensitive complaints; webhooks never hear of those. */
export const mayTellOfSensitive = (queue: string): boolean => lineOf(queue) !== "webhook";

/**
 * Whether a queue is shown with all others of its line alone. A queue of `accountability` may be that of somebody who hears of sensitive
 * complaints alone; its figures would say that one came in, when, and how many there are.
 */
export const isShownTogether = (part: ModuleName, queue: string): boolean =>
  part === "accountability" && mayTellOfSensitive(queue);

/** How the queues of a part stand now, and as they stood as of the moment until which what moves is nobody's concern. */
export interface StandingQueues {
  readonly now: readonly QueueStanding[];
  readonly patiently: readonly QueueStanding[];
}

/**
 * What may be shown of a part's queues. Of those that are shown together what is on its way is not shown, what is stuck is rounded up to
 * tens, and no moment is told below an hour. Source: practice C7; the figures are Answerable defaults.
 */
export const shownQueues = (part: ModuleName, standing: StandingQueues, at: Instant): readonly ShownQueue[] => {
  const own = standing.now.filter(({ queue }) => !isShownTogether(part, queue));
  const together = standing.patiently.filter(({ queue }) => isShownTogether(part, queue));
  return [
    ...own.map((one) => shownAsItIs(part, one, at)),
    ...[...Map.groupBy(together, ({ queue }) => lineOf(queue))].map(([line, queues]) =>
      shownTogether(part, line, queues, at),
    ),
  ];
};
