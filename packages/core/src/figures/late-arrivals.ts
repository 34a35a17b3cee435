import { type Day, dayNumber } from "../kernel/day.ts";
import { addMonths, type Month } from "../kernel/month.ts";

/** After so many days a month counts as whole. Source: Answerable default (practice: 99 in 100 are in after 60 days). */
export const SETTLES_IN_DAYS = 60;
/** With fewer past months nothing is said of the usual. Source: Answerable default. */
const FEWEST_PAST_MONTHS = 3;
/** No older months are asked: the network changes. Source: Answerable default. */
const MOST_PAST_MONTHS = 12;
/** No percentage is taken of fewer. Source: practice S5. */
const SMALLEST_BASE = 20;

/** One record: the month it belongs to, and the day it reached the first server. */
export interface Arrival {
  readonly month: Month;
  readonly receivedOn: Day;
}

/** What past months let expect of a recent one, so many days after its end. */
export type LateArrivals = { readonly month: Month; readonly daysAfterItsEnd: number } & (
  | {
      readonly kind: "usual";
      /** In the middle of the past months, so many percent more came in later than had come in by then. */
      readonly percent: number;
      readonly lowest: number;
      readonly highest: number;
      readonly pastMonths: number;
    }
  | { readonly kind: "not-known"; readonly pastMonths: number }
  | { readonly kind: "month-not-over" }
);

/** The number of the day after which a month is over. */
const lastDayOf = (month: Month): number => dayNumber(`${addMonths(month, 1)}-01` as Day) - 1;

const middleOf = (sorted: readonly number[]): number => {
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
};

/**
 * How much usually still comes in for a month, from how past months filled up: what each had so many days after its end,
 * against what it has now. Only months that have settled are asked, at most twelve, and only where at least twenty
 * records were in by then; with fewer than three such months it is not known. Undefined where the month itself has
 * settled. Percentages are whole. The order of the arrivals does not matter.
 * Source: practice F8, S5.
 */
export const lateArrivals = (arrivals: readonly Arrival[], month: Month, today: Day): LateArrivals | undefined => {
  const daysAfterItsEnd = dayNumber(today) - lastDayOf(month);
  if (daysAfterItsEnd > SETTLES_IN_DAYS) return undefined;
  const common = { month, daysAfterItsEnd };
  if (daysAfterItsEnd <= 0) return { ...common, kind: "month-not-over" };
  const oldest = addMonths(month, -MOST_PAST_MONTHS);
  const past = Map.groupBy(
    arrivals.filter((one) => one.month >= oldest && dayNumber(today) - lastDayOf(one.month) > SETTLES_IN_DAYS),
    (one) => one.month,
  );
  const added = [...past].flatMap(([one, all]) => {
    const byThen = all.filter(({ receivedOn }) => dayNumber(receivedOn) - lastDayOf(one) <= daysAfterItsEnd).length;
    return byThen < SMALLEST_BASE ? [] : [((all.length - byThen) / byThen) * 100];
  });
  const sorted = added.toSorted((a, b) => a - b);
  if (sorted.length < FEWEST_PAST_MONTHS) return { ...common, kind: "not-known", pastMonths: sorted.length };
  return {
    ...common,
    kind: "usual",
    percent: Math.round(middleOf(sorted)),
    lowest: Math.round(sorted[0] ?? 0),
    highest: Math.round(sorted.at(-1) ?? 0),
    pastMonths: sorted.length,
  };
};
