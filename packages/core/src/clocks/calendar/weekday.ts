import * as z from "zod";
import { type Day, dayNumber } from "../../kernel/day.ts";

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export const Weekday = z.enum(WEEKDAYS).describe("A day of the week.");
export type Weekday = z.infer<typeof Weekday>;

/** The day of the week; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => WEEKDAYS[(((dayNumber(day) + 3) % 7) + 7) % 7] ?? "monday";
