import { addDays, type Day, dayNumber, dayOfNumber } from "@answerable/core";
import type { Dice } from "./dice.ts";
import { arrivalTargets, SAMPLE_MONTH } from "./month-targets.ts";

/** When it happened, when the monitor learned of it, when it was typed, when it reached the server. */
export interface DrawnTimes {
  readonly happened: Day;
  readonly learned: Day;
  readonly typed: Day;
  readonly received: Day;
}

/** Days at given shares of all cases; between them a straight line. Median, then the 90th and the 99th of a hundred. */
const drawDelay = (dice: Dice, median: number, p90: number, p99: number): number => {
  const share = dice.between(0, 999) / 10;
  if (share < 50) return Math.round((share / 50) * median);
  if (share < 90) return Math.round(median + ((share - 50) / 40) * (p90 - median));
  return Math.round(p90 + ((share - 90) / 9) * (p99 - p90));
};

const latest = (a: Day, b: Day): Day => (a < b ? b : a);
const earliest = (a: Day, b: Day): Day => (a < b ? a : b);

const CUT_OFF = "2020-07-05" as Day;
const BULLETIN = "2020-07-12" as Day;
const LAST = "2020-08-20" as Day;

/**
 * Times of so many incidents of the month. Delays are drawn one by one; then arrivals are moved as little as it takes
 * for 80 to be in by the cut-off and 87 by the bulletin, which the published figures of a month depend on.
 */
export const drawTimes = (dice: Dice, incidents: number): DrawnTimes[] => {
  const first = dayNumber(`${SAMPLE_MONTH}-01` as Day);
  const drawn = Array.from({ length: incidents }, (_none, index) => {
    const happened = dayOfNumber(first + dice.between(0, 29));
    const learned = addDays(happened, drawDelay(dice, 1, 6, 30));
    const typed = addDays(learned, drawDelay(dice, 1, 4, 10));
    return { index, happened, learned, typed, received: addDays(typed, drawDelay(dice, 1, 5, 21)) };
  });
  const byArrival = drawn.toSorted((a, b) => dayNumber(a.received) - dayNumber(b.received) || a.index - b.index);
  const moved = byArrival.map((times, rank) => {
    const received =
      rank < arrivalTargets.byCutOff
        ? earliest(times.received, CUT_OFF)
        : rank < arrivalTargets.byBulletin
          ? earliest(latest(times.received, addDays(CUT_OFF, 1 + (rank % 6))), BULLETIN)
          : earliest(latest(times.received, addDays(BULLETIN, 1 + (rank % 9))), LAST);
    const typed = earliest(times.typed, received);
    return { ...times, received, typed, learned: earliest(times.learned, typed) };
  });
  return moved
    .toSorted((a, b) => a.index - b.index)
    .map(({ happened, learned, typed, received }) => ({ happened, learned, typed, received }));
};
