import { addDays, type Day } from "../kernel/day.ts";
import { type Instant, utcDayOf } from "../kernel/instant.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";

export type DayRejection = Rejection<"date-in-the-future" | "before-it-arose">;

/**
 * Why something cannot have been done on a day, or undefined: it lies before what it answers, or after today. A day of
 * grace: where people are, a day may have begun that has not begun in UTC.
 */
export const dayRefusal = (on: Day, arisenOn: Day, at: Instant): DayRejection | undefined => {
  const today = utcDayOf(at);
  if (on > addDays(today, 1)) return rejection("date-in-the-future", { today });
  return on < arisenOn ? rejection("before-it-arose", { arisenOn }) : undefined;
};
