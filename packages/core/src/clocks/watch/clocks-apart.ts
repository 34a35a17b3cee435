import { addHours, type Instant } from "../../kernel/instant.ts";

const MINUTES = 5;

/**
 * The latest moment that another machine of an operation may have written by now while its clock is still a clock: what says a
 * later one was written by a clock that ran ahead. Source: Answerable default.
 */
export const clocksApart = (now: Instant): Instant => addHours(now, MINUTES / 60);
