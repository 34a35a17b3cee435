import { addHours, type Instant } from "@answerable/core";
import type { WorkerBeat } from "@answerable/store";
import { ANCHORS } from "../jobs/log-anchor.ts";
import { minutesSince, PATIENCE_MINUTES } from "./patience.ts";
import type { WorkStanding } from "./work-standing.ts";

/** What a worker's clock may be ahead of ours. */
const CLOCK_HOURS = 2 / 60;
/** An anchor is kept once an hour; after so many somebody should look. Source: Answerable default. */
const ANCHOR_HOURS = 3;

/** Every code of how work stands, with what to do about it in one line. */
export const WORK_CODES = {
  "worker-at-work": "A worker looked at what is due, and nothing broke off; nothing to do.",
  "worker-never-seen": "No worker ever ran here, so nothing that the clock raises is done: start one (docs/deploying).",
  "worker-ended": "Every worker was told to end, so nothing that the clock raises is done: start one again.",
  "worker-silent":
    "No worker was seen for ten minutes: look whether its process lives and what its log says last; starting it again does no harm.",
  "worker-in-trouble":
    "Something that a worker does broke off, of the kind that is named; it tries again by itself. `answerable explain CODE` has the code behind it.",
  "worker-clock-ahead": "A worker says that it was seen later than now: set the clocks of both machines (timedatectl).",
  "clock-not-believed":
    "This machine's clock is far from the last moment that was believed, so nothing is erased: set it, or `answerable worker confirm-clock DAY`.",
  "deadlines-noted": "Everything that passed was noted; nothing to do.",
  "deadlines-late":
    "Deadlines passed and were not noted. Where a worker is at work it catches up, soonest harm first; where not, start one.",
  "deliveries-on-their-way": "What is to be delivered is on its way; nothing to do.",
  "deliveries-late":
    "Deliveries wait that nothing holds back: see that a worker runs, with the settings that this destination needs.",
  "destination-rests":
    "Deliveries wait because a document pauses their destination, or names it or its member of staff no more: they go on when it is named again.",
  "deliveries-failing":
    "Deliveries failed and are tried again by themselves, for two and a half days: look whether the destination is there.",
  "deliveries-dead":
    "Deliveries were given up. Mend the destination, then `answerable deliveries replay`; what is not wanted any more, `deliveries drop`.",
  "anchor-kept": "The heads of the logs were signed and kept elsewhere; nothing to do.",
  "anchors-not-kept":
    "No head of the logs is kept elsewhere, so the chain shows accidents and no determined administrator: ANSWERABLE_WORKER_ANCHORS.",
  "anchor-old": "The heads of the logs were not kept elsewhere for hours: look whether the folder for them is there.",
} as const satisfies Readonly<Record<string, string>>;
export type WorkCode = keyof typeof WORK_CODES;

/** Something about how the work stands; `wrong` is for somebody to look at, `note` gets better by itself or is a choice. */
export interface WorkObservation {
  readonly level: "wrong" | "note" | "good";
  readonly code: WorkCode;
  /** What it is about: codes and counts. */
  readonly about: string;
  /** What to do about it, in one line. */
  readonly do: string;
}

const observed = (level: WorkObservation["level"], code: WorkCode, about: string): WorkObservation => ({
  ...{ level, code, about, do: WORK_CODES[code] },
});

const minutes = (count: number): string => (count < 120 ? `${count} min` : `${Math.floor(count / 60)} h`);

/** Whether a worker is at work: not told to end, and seen within patience, or three of its own rounds where they are further apart. */
const isAtWork = ({ hasEnded, seen, every }: WorkerBeat, now: Instant): boolean =>
  !hasEnded && seen >= addHours(now, -Math.max(PATIENCE_MINUTES / 60, (3 * every) / 3600));

/** Whether somebody works, by the one who was seen last; workers that ended or fell silent beside it are no concern. */
const ofWorkers = (workers: readonly WorkerBeat[], now: Instant): readonly WorkObservation[] => {
  const [last] = workers;
  if (last === undefined) return [observed("wrong", "worker-never-seen", "no worker")];
  const ahead = workers.some(({ seen }) => seen > addHours(now, CLOCK_HOURS));
  const clocks = ahead ? [observed("wrong", "worker-clock-ahead", "clocks differ")] : [];
  const atWork = workers.filter((one) => isAtWork(one, now));
  const seen = `last seen ${minutes(minutesSince(last.seen, now))} ago`;
  if (atWork.length === 0)
    return [...clocks, observed("wrong", last.hasEnded ? "worker-ended" : "worker-silent", seen)];
  const troubles = atWork.flatMap(({ trouble }) => trouble ?? []);
  const [trouble] = troubles;
  if (trouble !== undefined && troubles.length === atWork.length)
    return [...clocks, observed("wrong", "worker-in-trouble", trouble)];
  return [...clocks, observed("good", "worker-at-work", `${atWork.length} at work`)];
};

type Queue = WorkStanding["queues"][number];

const named = ({ part, queue, failure }: Queue): string => `${part} ${queue}${failure === null ? "" : `: ${failure}`}`;

const ofQueue = (queue: Queue): readonly WorkObservation[] => [
  ...(queue.dead > 0 ? [observed("wrong", "deliveries-dead", `${named(queue)}, up to ${queue.dead} dead`)] : []),
  ...(queue.rests !== null && queue.due > 0
    ? [observed("note", "destination-rests", `${queue.part} ${queue.queue}: ${queue.rests}`)]
    : []),
  ...(queue.failed > 0
    ? [observed("note", "deliveries-failing", `${named(queue)}, up to ${queue.failed} failed`)]
    : []),
  ...(queue.rests === null && queue.lateMinutes > PATIENCE_MINUTES
    ? [observed("wrong", "deliveries-late", `${named(queue)}, ${minutes(queue.lateMinutes)} late`)]
    : []),
];

const ofQueues = (queues: readonly Queue[]): readonly WorkObservation[] => {
  const all = queues.flatMap(ofQueue);
  return all.length > 0 ? all : [observed("good", "deliveries-on-their-way", `${queues.length} queues`)];
};

const ofDeadlines = ({ deadlines }: WorkStanding): readonly WorkObservation[] => {
  const late = deadlines.filter(({ count }) => count > 0);
  if (late.length === 0) return [observed("good", "deadlines-noted", "none waits")];
  return late.map(({ part, count, lateMinutes }) =>
    observed("wrong", "deadlines-late", `${part}: up to ${count}, ${minutes(lateMinutes)} late`),
  );
};

const ofAnchors = (hours: number | null): WorkObservation => {
  if (hours === null) return observed("note", "anchors-not-kept", ANCHORS);
  return hours > ANCHOR_HOURS
    ? observed("wrong", "anchor-old", `${hours} h old`)
    : observed("good", "anchor-kept", `${hours} h old`);
};

/** What is to be said of how the work stands, and what to do about each: workers, the clock, deadlines, deliveries, anchors. */
export const workObservations = (standing: WorkStanding): readonly WorkObservation[] => [
  ...ofWorkers(standing.workers, standing.at),
  ...(standing.clockDoubt === null ? [] : [observed("wrong", "clock-not-believed", standing.clockDoubt)]),
  ...ofDeadlines(standing),
  ...ofQueues(standing.queues),
  ofAnchors(standing.anchorHours),
];

/** Whether somebody has to look at something. */
export const isWell = (observations: readonly WorkObservation[]): boolean =>
  observations.every(({ level }) => level !== "wrong");
