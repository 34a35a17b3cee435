import { addHours, type Instant } from "../../kernel/instant.ts";
import { MOST_HOURS_BEHIND } from "./clock-watch.ts";

/**
 * The latest moment that a deadline may have been noted at and still counts as noted: a clock that is put back by hours must not have
 * anybody told twice. A later note was made by a clock that ran ahead, before the time of what it noted. Source: Answerable default.
 */
export const notesStandUntil = (now: Instant): Instant => addHours(now, MOST_HOURS_BEHIND);
