import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, instantNumber, instantOfNumber } from "../../kernel/instant.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { dayOff, holidayOn } from "../calendar/day-off.ts";
import type { Holiday } from "../calendar/holiday.ts";
import { localDayOf } from "../calendar/local-time.ts";
import { reckonedDayOf } from "../calendar/working-time.ts";
import type { ClockUnit } from "../policy/clock-rule.ts";

export interface DaysNotCounted {
  /** How many days of weekend. */
  readonly weekend: number;
  /** Holidays that are no weekend, in order. */
  readonly holidays: readonly Holiday[];
  /** True: a day lies beyond those whose holidays were looked up, so there may be more of them. */
  readonly beyondListed: boolean;
}

/** The day on whose end, or within which, something is due. */
export const dueDayOf = (due: Instant, { timeZone }: Pick<Calendar, "timeZone">): Day =>
  localDayOf(instantOfNumber(instantNumber(due) - 1), timeZone);

/**
 * The days between start and due on which a clock of working time stood because of the calendar. None for a clock of hours
 * or calendar days, which every day counts for.
 */
export const daysNotCounted = (unit: ClockUnit, start: Instant, due: Instant, calendar: Calendar): DaysNotCounted => {
  if (unit === "hours" || unit === "calendar-days") return { weekend: 0, holidays: [], beyondListed: false };
  const first = reckonedDayOf(start, calendar.timeZone);
  const last = dueDayOf(due, calendar);
  const days: Day[] = [];
  for (let day = unit === "working-hours" ? first : addDays(first, 1); day <= last; day = addDays(day, 1))
    days.push(day);
  const { from, to } = calendar.holidaysListed;
  return {
    weekend: days.filter((day) => dayOff(calendar, day) === "weekend").length,
    holidays: days.flatMap((day) => {
      const holiday = dayOff(calendar, day) === "holiday" ? holidayOn(calendar, day) : undefined;
      return holiday === undefined ? [] : [holiday];
    }),
    beyondListed: first < from || last > to,
  };
};
