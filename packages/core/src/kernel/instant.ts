import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { type Day, dayNumber, dayOfNumber, isDay } from "./day.ts";
import { type Rejection, rejection } from "./rejection.ts";

const CANONICAL = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const OFFSET_FORM = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})$/;
const MS_PER_DAY = 86_400_000;

const isInstantText = (text: string): boolean => CANONICAL.test(text) && isDay(text.slice(0, 10));

/**
 * A moment, always written `2026-01-01T00:00:00.000Z`: one form, so that text order is time order in both databases and
 * the same moment has the same bytes.
 */
export const Instant = z
  .string()
  .refine(isInstantText, { params: { code: "not-an-instant" } })
  .brand<"Instant">()
  .describe("A moment in UTC, 2026-01-01T00:00:00.000Z.");
export type Instant = z.infer<typeof Instant>;

/** Milliseconds since 1970-01-01T00:00Z. */
export const instantNumber = (instant: Instant): number =>
  dayNumber(instant.slice(0, 10) as Day) * MS_PER_DAY +
  Number(instant.slice(11, 13)) * 3_600_000 +
  Number(instant.slice(14, 16)) * 60_000 +
  Number(instant.slice(17, 19)) * 1000 +
  Number(instant.slice(20, 23));

/** The moment `number` milliseconds after 1970-01-01T00:00Z. */
export const instantOfNumber = (number: number): Instant => {
  const day = Math.floor(number / MS_PER_DAY);
  const rest = number - day * MS_PER_DAY;
  const pad = (value: number, width = 2) => String(Math.floor(value)).padStart(width, "0");
  const time = `${pad(rest / 3_600_000)}:${pad((rest / 60_000) % 60)}:${pad((rest / 1000) % 60)}.${pad(rest % 1000, 3)}`;
  return `${dayOfNumber(day)}T${time}Z` as Instant;
};

/**
 * Reads an ISO 8601 moment that says its offset (`Z`, `+01:00`, `+0100`); digits below a millisecond are cut.
 * Err `not-an-instant`: no such moment, or its offset is missing, which this function never assumes.
 */
export const parseInstant = (text: string): Result<Instant, Rejection<"not-an-instant">> => {
  const parts = OFFSET_FORM.exec(text);
  const day = parts?.[1] ?? "";
  const [hours, minutes, seconds] = [Number(parts?.[2]), Number(parts?.[3]), Number(parts?.[4] ?? 0)];
  if (!parts || !isDay(day) || hours > 23 || minutes > 59 || seconds > 59) return err(rejection("not-an-instant"));
  const zone = parts[6] ?? "Z";
  const sign = zone.startsWith("-") ? -1 : 1;
  const offset = zone === "Z" ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const ms = Number((parts[5] ?? "").slice(0, 3).padEnd(3, "0"));
  const clock = hours * 3_600_000 + (minutes - offset) * 60_000 + seconds * 1000 + ms;
  return ok(instantOfNumber(dayNumber(day) * MS_PER_DAY + clock));
};

/** `hours` after (or, negative, before) a moment. */
export const addHours = (instant: Instant, hours: number): Instant =>
  instantOfNumber(instantNumber(instant) + hours * 3_600_000);

/** The day of a moment in UTC. */
export const utcDayOf = (instant: Instant): Day => instant.slice(0, 10) as Day;
