import * as z from "zod";
import type { Day } from "./day.ts";
import { addMonths, type Month, monthOf } from "./month.ts";

/** Three months of the calendar, `2020-Q2`. Text order is time order. */
export const Quarter = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/)
  .brand<"Quarter">()
  .describe("A quarter of the calendar, YYYY-Qn.");
export type Quarter = z.infer<typeof Quarter>;

const ofMonth = (month: Month): Quarter =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}` as Quarter;

/** The quarter a day lies in. */
export const quarterOf = (day: Day): Quarter => ofMonth(monthOf(day));

/** Every quarter from the one of the first day on, as long as it is over before `day`; none where none is. */
export const quartersOver = (first: Day, day: Day): Quarter[] => {
  const quarters: Quarter[] = [];
  for (let month = monthOf(first); ofMonth(month) < quarterOf(day); month = addMonths(month, 3))
    quarters.push(ofMonth(month));
  return quarters;
};
