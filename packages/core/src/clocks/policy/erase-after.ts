import { type Day, dayNumber, dayOfNumber } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import { addMonths, monthOf } from "../../kernel/month.ts";
import { localDayOf } from "../calendar/local-time.ts";
import type { TimeZone } from "../calendar/time-zone.ts";
import type { ResponsePolicy } from "./response-policy.ts";

/**
 * The day after which what is personal in a closed matter is erased: the same day of the month, or the last one where
 * that month is shorter. No clock, pause or reminder moves it.
 */
export const eraseAfter = (closed: Instant, { retention }: Pick<ResponsePolicy, "retention">, zone: TimeZone): Day => {
  const day = localDayOf(closed, zone);
  const month = addMonths(monthOf(day), retention.months);
  const last = dayNumber(`${addMonths(month, 1)}-01` as Day) - 1;
  return dayOfNumber(Math.min(dayNumber(`${month}-01` as Day) + Number(day.slice(8)) - 1, last));
};
