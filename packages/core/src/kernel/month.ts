import * as z from "zod";
import type { Day } from "./day.ts";

/** A month of the calendar, `2020-06`. Text order is time order. */
export const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .brand<"Month">()
  .describe("A month of the calendar, YYYY-MM.");
export type Month = z.infer<typeof Month>;

/** The month a day lies in. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** `months` after (or, negative, before) a month. */
export const addMonths = (month: Month, months: number): Month => {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}` as Month;
};

/** Every month from the first to the last, both included; none when they are the wrong way round. */
export const monthsFrom = (first: Month, last: Month): Month[] => {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
};
