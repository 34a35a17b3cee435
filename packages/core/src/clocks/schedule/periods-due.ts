import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, instantOfNumber } from "../../kernel/instant.ts";
import { addMonths, type Month, monthOf, monthsFrom } from "../../kernel/month.ts";
import { everydayCalendar } from "../books/everyday-calendar.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { dayOff } from "../calendar/day-off.ts";
import { localDayOf, startOfDay } from "../calendar/local-time.ts";

/** What an office agreed on: on which of its working days after a period a draft of it is made, and whether of quarters too. */
export interface DraftSchedule {
  /** 1 to 20. */
  readonly workingDay: number;
  readonly quarters: boolean;
}

/** A month or a quarter of the calendar that is over. */
export interface SchedulePeriod {
  /** `2026-03` or `2026-Q1`. */
  readonly name: string;
  readonly from: Month;
  readonly to: Month;
  /** The first moment of the agreed working day, on the office's wall. */
  readonly at: Instant;
}

const FARTHEST_WORKING_DAY = 31;

/** The nth working day from a day on; the last of a month's days where an office works on fewer. */
const workingDayFrom = (first: Day, nth: number, calendar: Calendar): Day => {
  const days = Array.from({ length: FARTHEST_WORKING_DAY }, (_, after) => addDays(first, after));
  const working = days.filter((day) => dayOff(calendar, day) === undefined);
  return working[nth - 1] ?? addDays(first, FARTHEST_WORKING_DAY - 1);
};

const QUARTER_MONTHS = 3;
const isQuarterEnd = (month: Month): boolean => Number(month.slice(5)) % QUARTER_MONTHS === 0;

const quarterOf = (month: Month): string => `${month.slice(0, 4)}-Q${Number(month.slice(5)) / QUARTER_MONTHS}`;

/**
 * The periods after a month whose drafts have come due by a moment, the oldest first, each once however many were missed; the quarter
 * after its last month. `after` undefined: no draft was made yet, so of what lies in the past there is only the last month. The
 * calendar is the one that counts now. Source: practice W7; the day is the office's own.
 */
export const periodsDue = ({
  after,
  now,
  schedule,
  calendar = everydayCalendar,
}: {
  readonly after: Month | undefined;
  readonly now: Instant;
  readonly schedule: DraftSchedule;
  readonly calendar?: Calendar | undefined;
}): readonly SchedulePeriod[] => {
  const { timeZone } = calendar;
  const dueOf = (month: Month): Instant => {
    const next = `${addMonths(month, 1)}-01` as Day;
    return instantOfNumber(startOfDay(workingDayFrom(next, schedule.workingDay, calendar), timeZone));
  };
  const today = monthOf(localDayOf(now, timeZone));
  const first = after === undefined ? addMonths(today, -2) : addMonths(after, 1);
  const due = monthsFrom(first, addMonths(today, -1)).filter((month) => dueOf(month) <= now);
  return (after === undefined ? due.slice(-1) : due).flatMap((month) => {
    const at = dueOf(month);
    const quarter = { name: quarterOf(month), from: addMonths(month, 1 - QUARTER_MONTHS), to: month, at };
    const monthly = { name: month, from: month, to: month, at };
    return schedule.quarters && isQuarterEnd(month) ? [monthly, quarter] : [monthly];
  });
};
