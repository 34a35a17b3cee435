import { type Month, monthsFrom } from "../kernel/month.ts";
import { areaMonthsOf } from "./area-months.ts";
import type { FiguresInput } from "./figures-input.ts";

/** Two months that follow one another, and in how many areas more, less or other than before was seen. */
export interface MonthToMonth {
  readonly earlier: Month;
  readonly later: Month;
  /** 0: the two months may be compared. */
  readonly areasSeenDifferently: number;
}

/**
 * Whether each month may be compared with the one before it. Where another part of the country was seen, a difference
 * between the figures says as much of the watching as of what happened, and nobody may call it more or less.
 * Source: practice S5, I7; domain §1.4 (a fall in a published series was an artefact of reporting).
 */
export const comparableMonths = (input: FiguresInput): readonly MonthToMonth[] => {
  const { all } = areaMonthsOf(input);
  const seen = new Map(all.map((one) => [`${one.area}/${one.month}`, one.seen]));
  const months = monthsFrom(input.from, input.to);
  return months.slice(1).map((later, index) => {
    const earlier = months[index] ?? later;
    const differently = input.areas.filter(
      ({ code }) => seen.get(`${code}/${earlier}`) !== seen.get(`${code}/${later}`),
    );
    return { earlier, later, areasSeenDifferently: differently.length };
  });
};
