import { type Day, dayNumber } from "../kernel/day.ts";
import { type Instant, instantNumber, instantOfNumber } from "../kernel/instant.ts";
import type { Calendar } from "./calendar/calendar.ts";
import type { ClockRule } from "./policy/clock-rule.ts";

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const MINUTES_OF_DAY = 1440;
const WEEK = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];

const offsets = new Map<string, number>();

/** Minutes by which a zone's wall is ahead, asked of the runtime anew and not of the library that core uses. */
const offsetAt = (zone: string, at: number): number => {
  const quarter = Math.floor(at / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit" },
  }).formatToParts(quarter);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? "";
  const wall =
    dayNumber(`${part("year")}-${part("month")}-${part("day")}` as Day) * MINUTES_OF_DAY +
    Number(part("hour")) * 60 +
    Number(part("minute"));
  const offset = wall - quarter / MINUTE;
  offsets.set(key, offset);
  return offset;
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export interface Wait {
  readonly from: Instant;
  readonly to: Instant | undefined;
}

/**
 * When a clock is due, by asking every minute after receipt whether it counts. Slow, and written from what the rules say
 * rather than from the code: what happens at whole minutes, hours of an office that no change of clocks touches.
 * Undefined: not within so many days.
 */
export const dueByMinutes = (
  received: Instant,
  waits: readonly Wait[],
  rule: ClockRule,
  calendar: Calendar,
  days = 90,
): Instant | undefined => {
  const start = instantNumber(received);
  const isDays = rule.unit === "calendar-days" || rule.unit === "working-days";
  const holidays = new Set(calendar.holidays.map(({ on }) => dayNumber(on)));
  const works = (day: number): boolean =>
    rule.unit === "calendar-days" ||
    (!holidays.has(day) && !calendar.weekend.some((name) => name === WEEK[((day % 7) + 7) % 7]));
  const hoursOn = (day: number) =>
    calendar.officeHours.filter((one) => one.days.some((name) => name === WEEK[((day % 7) + 7) % 7]));
  const closes = (day: number): number | undefined =>
    rule.unit === "calendar-days" || hoursOn(day).length === 0
      ? undefined
      : Math.max(...hoursOn(day).map(({ to }) => minutesOf(to)));
  const left = waits.map(() => (rule.pause?.each ?? 0) * (isDays ? 1 : 60));
  let inAll = (rule.pause?.inAll ?? 0) * (isDays ? 1 : 60);
  let due = rule.within * (isDays ? 1 : 60);

  /** One more of what is counted, at this minute: spared by a wait, or off what is left. */
  const counted = (minute: number): boolean => {
    const wait = waits.findIndex(
      ({ from, to }) => instantNumber(from) <= minute && minute < (to === undefined ? Infinity : instantNumber(to)),
    );
    if ((left[wait] ?? 0) > 0 && inAll > 0) {
      left[wait] = (left[wait] ?? 0) - 1;
      inAll -= 1;
      return false;
    }
    due -= 1;
    return due === 0;
  };

  let today = Number.NEGATIVE_INFINITY;
  let receivedOn: number | undefined;
  for (
    let minute = start - 2 * MINUTES_OF_DAY * MINUTE;
    minute < start + days * MINUTES_OF_DAY * MINUTE;
    minute += MINUTE
  ) {
    const wall = minute / MINUTE + offsetAt(calendar.timeZone, minute);
    // a day that is over does not come again, even where the wall shows its evening twice
    today = Math.max(today, Math.floor(wall / MINUTES_OF_DAY));
    if (minute < start) continue;
    receivedOn ??= today;
    const next = minute + MINUTE;
    const wallNext = next / MINUTE + offsetAt(calendar.timeZone, next);
    const timeNext = wallNext - today * MINUTES_OF_DAY;
    const isCounted = (): boolean => {
      if (rule.unit === "hours") return true;
      if (!works(today)) return false;
      if (!isDays) {
        const time = wall - today * MINUTES_OF_DAY;
        const hours = hoursOn(today);
        return hours.length === 0 || hours.some(({ from, to }) => minutesOf(from) <= time && time < minutesOf(to));
      }
      return (
        today !== receivedOn &&
        timeNext === (closes(today) ?? timeNext) &&
        (closes(today) !== undefined || timeNext >= MINUTES_OF_DAY)
      );
    };
    if (isCounted() && counted(minute)) return instantOfNumber(next);
  }
  return undefined;
};
