import { type Day, dayNumber, dayOfNumber } from "@answerable/core";
import type { DateForm } from "./date-formats.ts";

/** From which day a workbook counts: 1900, as nearly all do, or 1904, as old ones of the Macintosh. */
export type DateSystem = 1900 | 1904;

const SECONDS_A_DAY = 86_400;
/** Last day of the year 9999 in either system; beyond it a workbook itself shows no date. */
const LAST = 2_958_465;
const BEFORE_1900 = dayNumber("1899-12-31" as Day);
const START_1904 = dayNumber("1904-01-01" as Day);

const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");

/**
 * A workbook's number of a day as ISO text: `2020-06-14`, `08:12:33` or `2020-06-14T08:12:33`, to the second. In the
 * system of 1900 the days count from 1 January 1900, and number 60 is a 29 February that never was; it, and what lies
 * outside the years of the system, is undefined.
 */
export const serialDate = (serial: number, form: DateForm, system: DateSystem): string | undefined => {
  if (!Number.isFinite(serial) || serial < 0 || serial > LAST) return undefined;
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  const rest = seconds - days * SECONDS_A_DAY;
  const time = `${two(rest / 3600)}:${two((rest / 60) % 60)}:${two(rest % 60)}`;
  if (form === "time" && days === 0) return time;
  if (system === 1900 && (days === 60 || days === 0)) return undefined;
  const number = system === 1904 ? START_1904 + days : BEFORE_1900 + (days > 60 ? days - 1 : days);
  const day = dayOfNumber(number);
  // a style that shows only the day may still hide a time, and the other way round; nothing of it is lost
  return rest === 0 && form !== "day-and-time" ? day : `${day}T${time}`;
};
