import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";

/** Whether a day has not come yet, with a day of grace: where people are, a day may have begun that has not begun in UTC. */
export const isAhead = (on: Day, at: Instant): boolean => on > addDays(utcDayOf(at), 1);
