import { addDays, type Day } from "../kernel/day.ts";
import { type Rejection, rejection } from "../kernel/rejection.ts";

export type FarDayRejection = Rejection<"too-far-ahead">;

/** Days ahead that people can be given: of word, a year; of work that was promised, five. Source: Answerable default. */
const daysAhead = { word: 366, work: 1827 } as const;

/** The last day that may be named, of word or of work. */
export const latestDay = (from: Day, what: keyof typeof daysAhead): Day => addDays(from, daysAhead[what]);

/**
 * Why a day may not be named, or undefined. A day that nobody will live to see is a slip of the pen, or a way to forget:
 * nothing is overdue before it.
 */
export const farDayRefusal = (until: Day, from: Day, what: keyof typeof daysAhead): FarDayRejection | undefined => {
  const latest = latestDay(from, what);
  return until > latest ? rejection("too-far-ahead", { latest }) : undefined;
};
