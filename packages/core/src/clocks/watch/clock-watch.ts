import { addHours, type Instant } from "../../kernel/instant.ts";

const HOURS_PER_DAY = 24;

/** A machine whose clock stands further ahead than this of the last moment that was believed is not believed: Answerable default. */
export const MOST_DAYS_AHEAD = 45;
/** Nor one that stands further behind; clocks that are set by the network differ by far less. Answerable default. */
export const MOST_HOURS_BEHIND = 24;
/** How old the last moment that was believed may grow before the next one is written down: Answerable default. */
const RENEWED_AFTER_DAYS = 7;

/** Why a machine's clock is not believed: it stands far ahead of, or behind, the last moment that was. */
export type ClockDoubt = "clock-far-ahead" | "clock-behind";

/** What is known of the clock of the machines that an operation runs on. */
export interface ClockWatch {
  /** The last moment that was believed; null: no clock was looked at yet. */
  readonly believed: Instant | null;
  /** Why no clock is believed now, and since when as that clock says; null: it is. */
  readonly doubted: { readonly since: Instant; readonly because: ClockDoubt } | null;
}

/** Before any clock was looked at. */
export const noClockWatch: ClockWatch = { believed: null, doubted: null };

/** Why a moment is not believed after the last one that was; undefined: it is. */
export const clockDoubt = (moment: Instant, believed: Instant): ClockDoubt | undefined => {
  if (moment > addHours(believed, MOST_DAYS_AHEAD * HOURS_PER_DAY)) return "clock-far-ahead";
  return moment < addHours(believed, -MOST_HOURS_BEHIND) ? "clock-behind" : undefined;
};

/** Whether a moment that is believed is to be written down as the last one. */
export const isToRenew = (moment: Instant, believed: Instant): boolean =>
  moment >= addHours(believed, RENEWED_AFTER_DAYS * HOURS_PER_DAY);
