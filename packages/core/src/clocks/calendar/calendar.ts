import * as z from "zod";
import { datesBackwards } from "../../kernel/dates-backwards.ts";
import { Day } from "../../kernel/day.ts";
import { documentHeader } from "../../kernel/document-header.ts";
import { Holiday } from "./holiday.ts";
import { OfficeHours } from "./office-hours.ts";
import { TimeZone } from "./time-zone.ts";
import { Weekday } from "./weekday.ts";

export const Calendar = z
  .strictObject({
    document: z.literal("calendar"),
    ...documentHeader,
    timeZone: TimeZone.describe("Where the office's days begin and end, as an IANA name."),
    weekend: z
      .array(Weekday)
      .describe("The days of the week on which nobody works: any, such as friday and saturday; none is possible."),
    officeHours: z
      .array(OfficeHours)
      .max(50)
      .default([])
      .describe("Hours of each working day; none: a working day is the whole day, from midnight to midnight."),
    holidays: z.array(Holiday).max(2000),
    holidaysListed: z
      .strictObject({ from: Day, to: Day })
      .refine(({ from, to }) => from <= to, datesBackwards)
      .describe("The days for which somebody looked up the holidays; beyond them none are known."),
  })
  .describe("When an office works: its time zone, weekend, hours and holidays.");
/** When an office works. A new version of it recomputes clocks that are open, and no others. Source: design §3.9–3.10. */
export type Calendar = z.infer<typeof Calendar>;
