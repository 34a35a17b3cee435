import { match } from "ts-pattern";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, instantNumber } from "../../kernel/instant.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { endOfDay } from "../calendar/local-time.ts";
import { closingOf, dayExists, openStretches, reckonedDayOf, type Stretch } from "../calendar/working-time.ts";
import type { ClockUnit } from "../policy/clock-rule.ts";

/** Nothing is counted beyond so many days, more than a century: a rule that reaches further is never due. */
const FURTHEST_DAYS = 40_000;

const MS_PER_HOUR = 3_600_000;

/** A stretch of time that a clock counts. A counted day is no stretch: it counts whole, at the moment it ends. */
export interface CountedSpan extends Stretch {
  /** Milliseconds, or 1 for a day. */
  readonly amount: number;
}

/** How many of a span's amounts one of the unit is: milliseconds in an hour, or 1 for a day. */
export const amountOfOne = (unit: ClockUnit): number =>
  unit === "hours" || unit === "working-hours" ? MS_PER_HOUR : 1;

const daysFrom = function* (first: Day): Generator<Day> {
  for (let days = 0; days <= FURTHEST_DAYS; days++) yield addDays(first, days);
};

const stretch = ({ from, to }: Stretch): CountedSpan => ({ from, to, amount: to - from });

const dayEnds = function* (start: Instant, calendar: Calendar, end: (day: Day) => number | undefined) {
  // the day of receipt is not counted: who comes at noon and who comes at closing have the same answer to wait for
  for (const day of daysFrom(addDays(reckonedDayOf(start, calendar.timeZone), 1))) {
    const at = end(day);
    if (at !== undefined) yield { from: at, to: at, amount: 1 };
  }
};

const openHours = function* (start: Instant, calendar: Calendar): Generator<CountedSpan> {
  const began = instantNumber(start);
  for (const day of daysFrom(reckonedDayOf(start, calendar.timeZone)))
    for (const { from, to } of openStretches(calendar, day))
      if (to > began) yield stretch({ from: Math.max(from, began), to });
};

/** What a clock of this unit counts from its start on, in order, without an end or up to a century. */
export const countedSpans = (unit: ClockUnit, start: Instant, calendar: Calendar): Iterable<CountedSpan> =>
  match(unit)
    .returnType<Iterable<CountedSpan>>()
    .with("hours", () => [stretch({ from: instantNumber(start), to: Number.POSITIVE_INFINITY })])
    .with("calendar-days", () =>
      dayEnds(start, calendar, (day) =>
        dayExists(day, calendar.timeZone) ? endOfDay(day, calendar.timeZone) : undefined,
      ),
    )
    .with("working-days", () => dayEnds(start, calendar, (day) => closingOf(calendar, day)))
    .with("working-hours", () => openHours(start, calendar))
    .exhaustive();
