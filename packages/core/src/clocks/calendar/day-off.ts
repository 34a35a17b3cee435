import type { Day } from "../../kernel/day.ts";
import type { Calendar } from "./calendar.ts";
import type { Holiday } from "./holiday.ts";
import { weekdayOf } from "./weekday.ts";

/** The holiday that falls on a day, or undefined. */
export const holidayOn = ({ holidays }: Pick<Calendar, "holidays">, day: Day): Holiday | undefined =>
  holidays.find(({ on }) => on === day);

/** Why nobody works on a day, or undefined where they do; a holiday at the weekend is weekend. */
export const dayOff = (
  calendar: Pick<Calendar, "holidays" | "weekend">,
  day: Day,
): "weekend" | "holiday" | undefined => {
  if (calendar.weekend.includes(weekdayOf(day))) return "weekend";
  return holidayOn(calendar, day) === undefined ? undefined : "holiday";
};
