import type { Day } from "../kernel/day.ts";
import type { Told } from "./told.ts";

/** A date that was put off: until when, and when and how people were told. */
export interface NewDate {
  readonly until: Day;
  readonly told: Told;
}

/** The day that holds now: the first one, or the last one people were told of. */
export const dayThatHolds = (byDay: Day, newDates: readonly NewDate[]): Day => newDates.at(-1)?.until ?? byDay;

/** Whether a date passed before people were told of a new one. */
export const passedUntold = (byDay: Day, newDates: readonly NewDate[]): boolean =>
  newDates.some(({ told }, index) => told.on > dayThatHolds(byDay, newDates.slice(0, index)));
