import { addDays, type Day } from "./day.ts";
import { type Instant, utcDayOf } from "./instant.ts";
import { type Month, monthOf } from "./month.ts";

/** Why a moment of arrival cannot be. */
export type ArrivalProblem = "received-in-the-future" | "received-before-it-happened";

/**
 * Whether something of `month` can have arrived then, with a day of grace for zones; undefined: it can. A server's clock
 * is seldom wrong, a moment typed into a table often is, and figures tell by it what was known when.
 */
export const arrivalProblem = (receivedAt: Instant, month: Month, today: Day): ArrivalProblem | undefined => {
  const day = utcDayOf(receivedAt);
  if (day > addDays(today, 1)) return "received-in-the-future";
  return monthOf(addDays(day, 1)) < month ? "received-before-it-happened" : undefined;
};
