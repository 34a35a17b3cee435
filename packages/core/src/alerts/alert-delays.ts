import * as z from "zod";
import type { Happened } from "../incidents/happened.ts";
import { addDays, type Day } from "../kernel/day.ts";
import { type Instant, instantNumber, instantOfNumber } from "../kernel/instant.ts";
import { addMonths } from "../kernel/month.ts";

const MS_PER_HOUR = 3_600_000;
const HOURS_PER_DAY = 24;
const DAYS_AROUND = 7;

/** Between which two moments it happened; they are the same where the time is known. Never kept: it is as good as the day. */
export interface OccurrenceWindow {
  readonly from: Instant;
  readonly to: Instant;
}

const startOf = (day: string): Instant => `${day}T00:00:00.000Z` as Instant;

/**
 * Between which moments it happened, as far as the date tells and not after it was known. `day` and `timeOfDay` are the
 * opened values, undefined where nothing is sealed or the slot is gone; days are taken as days of UTC.
 */
export const occurrenceWindow = (
  { month, precision }: Pick<Happened, "month" | "precision">,
  knownAt: Instant,
  day?: Day,
  timeOfDay?: string,
): OccurrenceWindow => {
  const until = (end: Instant): Instant => (end < knownAt ? end : knownAt);
  if (day === undefined)
    return { from: until(startOf(`${month}-01`)), to: until(startOf(`${addMonths(month, 1)}-01`)) };
  if (precision === "week")
    return { from: until(startOf(addDays(day, -DAYS_AROUND))), to: until(startOf(addDays(day, DAYS_AROUND + 1))) };
  if (timeOfDay === undefined) return { from: until(startOf(day)), to: until(startOf(addDays(day, 1))) };
  const at = until(`${day}T${timeOfDay}:00.000Z` as Instant);
  return { from: at, to: at };
};

const hours = z.int().nonnegative();

export const AlertDelays = z
  .strictObject({
    fromKnowledge: z.strictObject({
      hours: hours.describe("From knowing to sending, rounded up."),
      inTime: z.boolean(),
    }),
    fromOccurrence: z.strictObject({
      least: hours.describe("In steps of 24: the hours themselves would tell when it happened."),
      most: hours.describe("In steps of 24."),
      inTime: z.enum(["yes", "no", "not-known"]).describe("Asked of the exact time, where it was known."),
    }),
  })
  .describe("Both delays of an alert, against its limit.");
/**
 * Both delays of an alert, against its limit. That from occurrence is kept in steps of a day, since with the moment of
 * sending its hours would tell the hour and the day of what happened; whether it was in time is asked before. Source:
 * practice F11; design §3.5.
 */
export type AlertDelays = z.infer<typeof AlertDelays>;

/** Both delays of an alert that was sent at `sentAt`, within or beyond `limitHours`. */
export const alertDelays = (sent: {
  readonly knownAt: Instant;
  readonly sentAt: Instant;
  readonly window: OccurrenceWindow;
  readonly limitHours: number;
}): AlertDelays => {
  const { knownAt, sentAt, window, limitHours } = sent;
  const since = (moment: Instant): number => Math.max(0, (instantNumber(sentAt) - instantNumber(moment)) / MS_PER_HOUR);
  const known = since(knownAt);
  const [least, most] = [since(window.to), since(window.from)];
  const inTime = most <= limitHours ? "yes" : least > limitHours ? "no" : "not-known";
  return {
    fromKnowledge: { hours: Math.ceil(known), inTime: known <= limitHours },
    fromOccurrence: {
      least: Math.floor(least / HOURS_PER_DAY) * HOURS_PER_DAY,
      most: Math.max(1, Math.ceil(most / HOURS_PER_DAY)) * HOURS_PER_DAY,
      inTime,
    },
  };
};

const LIMIT_STEP_HOURS = 6;

/**
 * When a limit that runs on the occurrence begins: at the earliest moment it can have happened, down to a step of six
 * hours, so that the deadline is never late and does not tell the hour. Undefined where the day is not known.
 */
export const limitStartFrom = ({ from, to }: OccurrenceWindow): Instant | undefined => {
  const step = LIMIT_STEP_HOURS * MS_PER_HOUR;
  return instantNumber(to) - instantNumber(from) > HOURS_PER_DAY * MS_PER_HOUR
    ? undefined
    : instantOfNumber(Math.floor(instantNumber(from) / step) * step);
};
