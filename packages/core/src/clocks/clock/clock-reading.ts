import type { Instant } from "../../kernel/instant.ts";
import type { ClockName } from "../policy/clock-rule.ts";

/** A time that a clock ran before it began anew. */
export interface PastRun {
  readonly startedAt: Instant;
  readonly due: Instant | null;
  /** `left-open`: it began anew before it was met; what was missed then stays missed. */
  readonly outcome: "met" | "met-late" | "stopped" | "left-open";
  readonly endedAt: Instant | null;
}

/** What a clock says. */
export interface ClockReading {
  readonly clock: ClockName;
  /** `paused`: the person is waited for, even where the cap has run out and time runs again. */
  readonly state: "not-begun" | "running" | "paused" | "met" | "met-late" | "stopped";
  readonly startedAt: Instant | null;
  /**
   * The last moment that is in time; while paused, the one that holds if nobody resumes. Null: not begun, stopped, or
   * further off than a century.
   */
  readonly due: Instant | null;
  readonly metAt: Instant | null;
  /** How much of the clock pauses spared, or will have spared when it is due, in its unit. */
  readonly spared: number;
  /** While paused: the moment from which the clock runs although nobody resumed it. */
  readonly pauseRunsOut: Instant | null;
  /** It was entered here after it was due: one line in a digest, not an alarm. Source: practice C19, W5. */
  readonly enteredLate: boolean;
  /** Runs before it began anew, the first one first. */
  readonly earlier: readonly PastRun[];
}

/** Whether what is owed is late at a moment: it is open, and its last moment has passed. */
export const isClockOverdue = ({ state, due }: Pick<ClockReading, "state" | "due">, now: Instant): boolean =>
  (state === "running" || state === "paused") && due !== null && due < now;

/**
 * Whether to raise an alarm: it is overdue, and it was not so already when it was entered; that goes into the digest of
 * what was entered late. Source: practice C19, W5.
 */
export const callsForAlarm = (reading: ClockReading, now: Instant): boolean =>
  isClockOverdue(reading, now) && !(reading.enteredLate && reading.earlier.length === 0);
