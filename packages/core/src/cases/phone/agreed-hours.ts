import * as z from "zod";
import { localDayOf, momentOf } from "../../clocks/calendar/local-time.ts";
import { TimeOfDay } from "../../clocks/calendar/office-hours.ts";
import { TimeZone } from "../../clocks/calendar/time-zone.ts";
import { Weekday, weekdayOf } from "../../clocks/calendar/weekday.ts";
import { addDays } from "../../kernel/day.ts";
import { type Instant, instantNumber, instantOfNumber } from "../../kernel/instant.ts";

const MINUTE_MS = 60_000;

/** A message needs time on its way, so none is handed over in the last minutes. Source: Answerable default. */
const LAST_MINUTES = 15;
/** Shorter hours would leave no time to hand anything over. Source: Answerable default. */
const SHORTEST_MINUTES = 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const AgreedSpan = z
  .strictObject({
    days: z.array(Weekday).min(1).max(7).describe("The days of the week."),
    from: TimeOfDay.describe("From then on, by the clock where the person is."),
    to: TimeOfDay.describe("Until then; an evening that goes over midnight is two of them."),
  })
  .refine(({ from, to }) => minutesOf(to) - minutesOf(from) >= SHORTEST_MINUTES, {
    params: { code: "agreed-hours-too-short", facts: { minutes: SHORTEST_MINUTES } },
  })
  .describe("Hours at which a message may come.");

export const AgreedHours = z
  .strictObject({
    zone: TimeZone,
    spans: z.array(AgreedSpan).min(1).max(14).describe("All hours the person named; every other hour is quiet."),
  })
  .describe("When a message may come: hours that the person named, by the clock where she or he is.");
/** When a message may come: hours that the person named. There is no hour that is fit by itself. Source: practice W3. */
export type AgreedHours = z.infer<typeof AgreedHours>;

/** A stretch of time in which a message may be handed over, and until when it may still arrive. */
export interface AgreedStretch {
  /** Handed over from then on, or at once. */
  readonly from: Instant;
  /** It may arrive until then, and is not to arrive later. */
  readonly until: Instant;
}

const stretchesOn = (
  { zone, spans }: AgreedHours,
  day: ReturnType<typeof localDayOf>,
): readonly (readonly number[])[] =>
  spans
    .filter(({ days }) => days.includes(weekdayOf(day)))
    .map(({ from, to }) => [momentOf(day, from, zone), momentOf(day, to, zone)]);

/**
 * The next stretch of agreed hours from a moment on: the one it lies in, where there is still time to hand something over. Hours that
 * clocks skip are none. Undefined: within eight days there is none, as where zone data leave nothing of an hour.
 */
export const nextAgreedStretch = (hours: AgreedHours, at: Instant): AgreedStretch | undefined => {
  const now = instantNumber(at);
  const today = localDayOf(at, hours.zone);
  const days = Array.from({ length: 9 }, (_, index) => addDays(today, index));
  const open = days
    .flatMap((day) => stretchesOn(hours, day))
    .map(([from = 0, until = 0]) => ({ from: Math.max(from, now), until }))
    .filter(({ from, until }) => until - from >= LAST_MINUTES * MINUTE_MS);
  const first = open.toSorted((a, b) => a.from - b.from || b.until - a.until)[0];
  return first === undefined ? undefined : { from: instantOfNumber(first.from), until: instantOfNumber(first.until) };
};
