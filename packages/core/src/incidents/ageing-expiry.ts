import type { Instant } from "../kernel/instant.ts";
import { addMonths, type Month } from "../kernel/month.ts";
import { DEFAULT_PRECISE_FOR_MONTHS } from "../kernel/operation-settings.ts";

/**
 * When the slots of place and day expire: `months` after the end of the month it happened in. From then on the place is
 * the admin 2 unit and the date is the month, since nothing else is left.
 * Source: practice F17; 12 months are an Answerable default.
 */
export const ageingExpiry = (month: Month, months: number = DEFAULT_PRECISE_FOR_MONTHS): Instant =>
  `${addMonths(month, months + 1)}-01T00:00:00.000Z` as Instant;
