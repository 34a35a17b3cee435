import { addDays, type Day } from "./day.ts";
import { Instant } from "./instant.ts";

/**
 * The moment a day is over, in UTC: what is promised or owed by that day falls due then, and not before. Days are plain
 * days; working days and holidays arrive with the calendar of an operation.
 */
export const endOfDay = (day: Day): Instant =>
  // no instant is written after the last day of the year 9999
  Instant.parse(day === "9999-12-31" ? `${day}T23:59:59.999Z` : `${addDays(day, 1)}T00:00:00.000Z`);
