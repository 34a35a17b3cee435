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

/** Months since the beginning of the year 0. */
const numberOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const ofNumber = (count: number): Month =>
  `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}` as Month;

/** `months` after (or, negative, before) a month. */
export const addMonths = (month: Month, months: number): Month => ofNumber(numberOf(month) + months);

/** Every month from the first to the last, both included; none when they are the wrong way round. */
export const monthsFrom = (first: Month, last: Month): Month[] => {
  const begin = numberOf(first);
  // counted, as after December 9999 comes nothing that text order knows
  return Array.from({ length: Math.max(0, numberOf(last) - begin + 1) }, (_, at) => ofNumber(begin + at));
};
