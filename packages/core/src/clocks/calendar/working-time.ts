import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, instantNumber, utcDayOf } from "../../kernel/instant.ts";
import type { Calendar } from "./calendar.ts";
import { dayOff } from "./day-off.ts";
import { endOfDay, momentOf, startOfDay } from "./local-time.ts";
import type { TimeZone } from "./time-zone.ts";
import { weekdayOf } from "./weekday.ts";

/** A stretch of time, from its first moment to the first one after it, in milliseconds since 1970. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The day a moment is reckoned to: the last one that has begun by then. Where clocks are put back over midnight the evening
 * comes twice, and its second coming belongs to the next day, so that what comes later is never reckoned earlier.
 */
export const reckonedDayOf = (instant: Instant, zone: TimeZone): Day => {
  const tomorrow = addDays(utcDayOf(instant), 1);
  const begun = (day: Day): boolean => startOfDay(day, zone) <= instantNumber(instant);
  // no zone is a whole day away from Greenwich's
  if (begun(tomorrow)) return tomorrow;
  return begun(addDays(tomorrow, -1)) ? addDays(tomorrow, -1) : addDays(tomorrow, -2);
};

/** False for a day that a country left out when it changed sides of the date line. */
export const dayExists = (day: Day, zone: TimeZone): boolean => startOfDay(day, zone) < endOfDay(day, zone);

const stretchesOf = (calendar: Calendar, day: Day): readonly Stretch[] => {
  const { timeZone, officeHours } = calendar;
  // asked for a time of a day that never was, the zone answers with one of the next
  if (dayOff(calendar, day) !== undefined || !dayExists(day, timeZone)) return [];
  const hours =
    officeHours.length === 0
      ? [{ from: startOfDay(day, timeZone), to: endOfDay(day, timeZone) }]
      : officeHours
          .filter(({ days }) => days.includes(weekdayOf(day)))
          .map(({ from, to }) => ({ from: momentOf(day, from, timeZone), to: momentOf(day, to, timeZone) }))
          .toSorted((a, b) => a.from - b.from);
  const end = endOfDay(day, timeZone);
  // clocks that skip an hour may push one stretch over the next, or over midnight
  return hours
    .map(({ from, to }, index) => ({
      from: Math.max(from, ...hours.slice(0, index).map((before) => before.to)),
      to: Math.min(to, end),
    }))
    .filter(({ from, to }) => from < to);
};

/** Days that were asked for before, by calendar: whoever reckons many matters by one asks for the same weeks again. */
const known = new WeakMap<Calendar, Map<Day, readonly Stretch[]>>();
const MOST_KNOWN = 20_000;

/** The stretches of a day in which the office works, in order, none over another; none on a day off. */
export const openStretches = (calendar: Calendar, day: Day): readonly Stretch[] => {
  const days = known.get(calendar) ?? new Map<Day, readonly Stretch[]>();
  const before = days.get(day);
  if (before !== undefined) return before;
  if (days.size >= MOST_KNOWN) days.clear();
  const found = stretchesOf(calendar, day);
  known.set(calendar, days.set(day, found));
  return found;
};

/** When a working day ends: at closing time, or at the end of the day where no hours are given; undefined on a day off. */
export const closingOf = (calendar: Calendar, day: Day): number | undefined => openStretches(calendar, day).at(-1)?.to;
