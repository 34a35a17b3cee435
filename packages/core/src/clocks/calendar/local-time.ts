import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, instantNumber } from "../../kernel/instant.ts";
import type { TimeZone } from "./time-zone.ts";

const END_OF_DAY = "24:00";

const inZone = (instant: Instant, zone: TimeZone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instantNumber(instant)).toZonedDateTimeISO(zone);

/** The day on an office's wall when something happened. */
export const localDayOf = (instant: Instant, zone: TimeZone): Day =>
  inZone(instant, zone).toPlainDate().toString() as Day;

/** A moment as the office's wall shows it, `2026-03-27 16:00`, cut to the minute. */
export const localTimeOf = (instant: Instant, zone: TimeZone): string =>
  inZone(instant, zone).toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");

/** Moments that were asked for before: a year of clocks asks for the same few hundred again and again. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

const remembered = (key: string, ask: () => number): number => {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const moment = ask();
  known.set(key, moment);
  return moment;
};

/** The first moment of a day, in milliseconds since 1970; where clocks skip midnight, the first one there is. */
export const startOfDay = (day: Day, zone: TimeZone): number =>
  remembered(`${day} ${zone}`, () => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);

/** The first moment after a day. */
export const endOfDay = (day: Day, zone: TimeZone): number => startOfDay(addDays(day, 1), zone);

/**
 * A time of a day (`08:00`, `24:00`), in milliseconds since 1970. A time that clocks skip lies as much later as they skip;
 * of one that comes twice the first is taken.
 */
export const momentOf = (day: Day, time: string, zone: TimeZone): number =>
  time === END_OF_DAY
    ? endOfDay(day, zone)
    : remembered(
        `${day}T${time} ${zone}`,
        () =>
          Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: "compatible" })
            .epochMilliseconds,
      );
