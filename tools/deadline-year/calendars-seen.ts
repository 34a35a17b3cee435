import { type Calendar, instantNumber } from "@answerable/core";
import type { SeenLook } from "./notes-of-case.ts";
import { wallDay } from "./wall-by-hand.ts";
import { everydayYear, yearAdoptions } from "./year-documents.ts";
import type { Look } from "./year-looks.ts";

/**
 * Which calendar counts at each look: the one adopted last of those in effect on the day that the worker's clock shows in their zone; where
 * none is, the one before; before any, every day in UTC.
 */
export const withCalendars = (looks: readonly Look[]): SeenLook[] => {
  let calendar: Calendar = everydayYear;
  return looks.map((look) => {
    const adopted = yearAdoptions.filter((one) => instantNumber(one.at) <= look.at);
    const inEffect = adopted.findLast(({ calendar: { effective, timeZone } }) => {
      const day = wallDay(timeZone, look.clock);
      return (effective.from ?? "") <= day && day <= (effective.to ?? "9999");
    });
    calendar = inEffect?.calendar ?? calendar;
    return { ...look, calendar };
  });
};
