import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { Month } from "../kernel/month.ts";
import { personal } from "../safeguards/personal.ts";

export const DatePrecision = z
  .enum(["day", "week", "month", "unknown-day"])
  .describe(
    "How well the date is known: the day; within about a week of the day; the month alone; or `unknown-day`: the day was " +
      "asked and nobody knew it.",
  );
export type DatePrecision = z.infer<typeof DatePrecision>;

const dayOf = (what: string) => personal("time", Day).optional().describe(what);

const dayLiesInMonth = (date: { readonly month: Month; readonly day?: string | undefined }): boolean =>
  date.day === undefined || date.day.slice(0, 7) === date.month;

export const Happened = z
  .strictObject({
    month: Month.describe("The month it happened in; figures belong to it."),
    precision: DatePrecision,
    day: dayOf("The day; sealed, and coarsened to the month when it ages."),
  })
  .refine(dayLiesInMonth, { path: ["day"], params: { code: "day-outside-its-month" } })
  .refine(({ day, precision }) => (day !== undefined) === (precision === "day" || precision === "week"), {
    path: ["precision"],
    params: { code: "precision-contradicts-the-date" },
  })
  .describe("When it happened. The first of three times: happened, learned, received.");
/** When it happened; month membership follows it. Source: practice F8. */
export type Happened = z.infer<typeof Happened>;

export const Learned = z
  .strictObject({
    month: Month.describe("The month the monitor learned of it."),
    day: dayOf("The day the monitor learned of it; sealed."),
  })
  .refine(dayLiesInMonth, { path: ["day"], params: { code: "day-outside-its-month" } })
  .describe("When the monitor learned of it.");
export type Learned = z.infer<typeof Learned>;
