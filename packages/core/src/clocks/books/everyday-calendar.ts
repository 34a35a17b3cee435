import type { Day } from "../../kernel/day.ts";
import type { Calendar } from "../calendar/calendar.ts";

/**
 * What counts until an office has said when it works: every day, from midnight to midnight in UTC, so that nobody waits
 * longer because it has not. Source: Answerable default.
 */
export const everydayCalendar: Calendar = {
  document: "calendar",
  id: "every-day-counts",
  version: "1",
  title: { en: "Every day counts: no calendar was adopted", fr: "Chaque jour compte : aucun calendrier adopté" },
  effective: { from: null, to: null },
  source: "Answerable default",
  validations: [],
  timeZone: "Etc/UTC",
  weekend: [],
  officeHours: [],
  holidays: [],
  holidaysListed: { from: "1900-01-01" as Day, to: "2199-12-31" as Day },
};
