import * as z from "zod";
import { Weekday } from "./weekday.ts";

export const TimeOfDay = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .describe("A time of the office's own clock, HH:MM; 24:00 is the end of the day.");

export const OfficeHours = z
  .strictObject({
    days: z.array(Weekday).min(1).describe("The days of the week on which these hours hold."),
    from: TimeOfDay,
    to: TimeOfDay,
  })
  .describe("Hours at which the office works; a break at noon makes two of them.");
export type OfficeHours = z.infer<typeof OfficeHours>;
