import { addDays, type Day } from "./day.ts";
import { Instant } from "./instant.ts";

/**
 * The moment a day is over, in UTC: what is promised or owed by that day falls due then, and not before. Days are plain
 * days; working days and holidays arrive with the calendar of an operation.
 */
export const endOfDay = (day: Day): Instant => Instant.parse(`${addDays(day, 1)}T00:00:00.000Z`);
