import type { Calendar } from "@answerable/core";

const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;
const MINUTES_OF_DAY = 1440;
const DAY = MINUTES_OF_DAY * MINUTE;
/** 1 January 1970 was a Thursday. */
const WEEK = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"];

/** What an office's wall shows, quarter of an hour by quarter of an hour, and whether somebody is there. */
export interface WallByHand {
  /** The first quarter that is known, in milliseconds since 1970. */
  readonly from: number;
  readonly isOpen: readonly boolean[];
  /** Each day of the wall in order: its number, when it ends, and when the office closes, where it works. */
  readonly days: readonly { readonly day: number; readonly ends: number; readonly closes: number | undefined }[];
}

/** The day and the minute that the wall of a zone shows, as the runtime says it. */
const wallOf = (zone: string) => {
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit" },
  });
  return (at: number): { readonly day: number; readonly minute: number } => {
    // "27/03/2026, 08:15"
    const shown = format.format(at);
    const number = (from: number, to: number): number => Number(shown.slice(from, to));
    const day = Date.UTC(number(6, 10), number(3, 5) - 1, number(0, 2)) / DAY;
    return { day, minute: number(12, 14) * 60 + number(15, 17) };
  };
};

/** The day that the wall of a zone shows, as `2026-03-27`. */
export const wallDay = (zone: string, at: number): string =>
  new Date(wallOf(zone)(at).day * DAY).toISOString().slice(0, 10);

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * Reads the wall of an office from one moment to another. A day that is over does not come again, even where the wall shows its
 * evening twice. Every zone's difference and every hour of an office here is a whole number of quarters.
 */
export const wallByHand = (
  { timeZone, weekend, holidays, officeHours }: Calendar,
  from: number,
  to: number,
): WallByHand => {
  const shows = wallOf(timeZone);
  const off = new Set(holidays.map(({ on }) => Date.parse(on) / DAY));
  const nameOf = (day: number): string => WEEK[day % 7] ?? "";
  const works = (day: number): boolean => !off.has(day) && !weekend.some((name) => name === nameOf(day));
  const isThere = (day: number, minute: number): boolean =>
    officeHours.length === 0 ||
    officeHours.some(
      (one) =>
        one.days.some((name) => name === nameOf(day)) && minutesOf(one.from) <= minute && minute < minutesOf(one.to),
    );
  const isOpen: boolean[] = [];
  const days: { day: number; ends: number; closes: number | undefined }[] = [];
  for (let at = from; at < to; at += QUARTER) {
    const { day, minute } = shows(at);
    const last = days.at(-1);
    const today =
      last === undefined || day > last.day ? { day, ends: at, closes: undefined as number | undefined } : last;
    if (today !== last) days.push(today);
    const open = works(today.day) && isThere(today.day, minute);
    isOpen.push(open);
    today.ends = at + QUARTER;
    if (open) today.closes = today.ends;
  }
  return { from, isOpen, days };
};
