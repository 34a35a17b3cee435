import { type Calendar, type ClockName, type ClockRule, dayNumber } from "@answerable/core";

/** Something that happened to a matter, in milliseconds, as a naive reader of its history would write it down. */
export interface Happening {
  readonly at: number;
  readonly is: "waits" | "goes-on" | "let-go" | "opened-again" | "appealed" | { readonly meets: readonly ClockName[] };
  /** By when it was due, as it was judged when it was met. */
  readonly judged?: number | undefined;
}

/** What a naive reader says of one run of a clock. */
export interface NaiveRun {
  readonly due: number;
  readonly outcome: "in-time" | "late" | "let-go" | "left" | "open";
  readonly endedAt: number | undefined;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When something is due that began at a moment, with the waits for the person and the times at which nothing was owed. */
export type DueByHand = (
  start: number,
  rule: ClockRule,
  waits: readonly Stretch[],
  holds: readonly Stretch[],
) => number;

const isIn = ({ from, to }: Stretch, at: number): boolean => from < at && at <= to;

/**
 * When something is due, walking day by day and writing a line for each: whether it counts, and if a wait spares it. It knows
 * what the policy and calendar of the year ask and nothing else: days that end at midnight UTC, hours without breaks.
 */
export const naiveDue =
  (calendar: Calendar): DueByHand =>
  (start, rule, waits, holds) => {
    if (rule.unit === "hours") {
      const held = holds.reduce((sum, { from, to }) => sum + to - from, 0);
      return start + rule.within * HOUR + held;
    }
    const off = new Set(calendar.holidays.map(({ on }) => dayNumber(on)));
    const spared = waits.map(() => 0);
    let counted = 0;
    for (let day = Math.floor(start / DAY) + 1; ; day++) {
      const ends = (day + 1) * DAY;
      const weekday = (day + 4) % 7;
      if (rule.unit === "working-days" && (weekday === 0 || weekday === 6 || off.has(day))) continue;
      if (holds.some((hold) => isIn(hold, ends))) continue;
      const wait = waits.findIndex((one) => isIn(one, ends));
      const all = spared.reduce((sum, one) => sum + one, 0);
      if (wait >= 0 && rule.pause !== null && (spared[wait] ?? 0) < rule.pause.each && all < rule.pause.inAll) {
        spared[wait] = (spared[wait] ?? 0) + 1;
        continue;
      }
      counted += 1;
      if (counted === rule.within) return ends;
    }
  };

/** What a naive reader says of a clock: each of its runs, the first one first; none: it never began. */
export const naiveRuns = (
  clock: ClockName,
  received: number,
  happenings: readonly Happening[],
  rule: ClockRule,
  dueOf: DueByHand,
): NaiveRun[] => {
  const runs: NaiveRun[] = [];
  let start: number | null = clock === "appeal" ? null : received;
  let waits: Stretch[] = [];
  let holds: Stretch[] = [];
  let waitsSince: number | null = null;
  let end: { readonly at: number; readonly met: boolean; readonly judged: number | undefined } | null = null;
  const stopWaiting = (at: number): void => {
    if (waitsSince !== null) waits = [...waits, { from: waitsSince, to: at }];
    waitsSince = null;
  };
  const close = (beganAnew: number | null): void => {
    if (start === null) return;
    const open = waitsSince === null ? waits : [...waits, { from: waitsSince, to: Number.POSITIVE_INFINITY }];
    const due = end?.judged ?? dueOf(start, rule, open, holds);
    const outcome =
      end === null ? (beganAnew === null ? "open" : "left") : !end.met ? "let-go" : end.at > due ? "late" : "in-time";
    runs.push({ due, outcome, endedAt: end?.at ?? beganAnew ?? undefined });
  };
  const begin = (at: number): void => {
    start = at;
    waits = [];
    holds = [];
    waitsSince = null;
    end = null;
  };
  for (const { at, is, judged } of happenings) {
    if (start === null) {
      if (is === "appealed") begin(at);
      continue;
    }
    if (is === "waits") waitsSince = end === null ? (waitsSince ?? at) : waitsSince;
    else if (is === "goes-on") stopWaiting(at);
    else if (is === "let-go" || typeof is === "object") {
      if (typeof is === "object" && !is.meets.includes(clock)) continue;
      if (end !== null) continue;
      stopWaiting(at);
      end = { at, met: is !== "let-go", judged };
    } else {
      stopWaiting(at);
      const effect = is === "appealed" ? rule.appealed : rule.reopened;
      if (effect === "starts-anew") {
        close(at);
        begin(at);
      } else if (end !== null && !(effect === "stays-met" && end.met)) {
        holds = [...holds, { from: end.at, to: at }];
        end = null;
      }
    }
  }
  close(null);
  return runs;
};
