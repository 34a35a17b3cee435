import { addDays, addMonths, type Day, dayNumber, dayOfNumber, type Month } from "@answerable/core";
import type { Dice } from "./dice.ts";
import type { SampleMonth } from "./sample-months.ts";

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

/** Paper forms are typed in the office once a week. */
const officeDay = (day: Day): Day => dayOfNumber(Math.ceil(dayNumber(day) / 7) * 7);

/** When figures of a month are made: the cut-off, the bulletin, and long after. */
export const milestonesOf = (month: string): { cutOff: Day; bulletin: Day; last: Day } => {
  const next = addMonths(month as Month, 1);
  const bulletin = `${next}-12` as Day;
  return { cutOff: `${next}-05` as Day, bulletin, last: addDays(bulletin, 39) };
};

/** How many of so many incidents are in by the cut-off and by the bulletin. */
export const arrivalsOf = (incidents: number, { inByCutOff, inByBulletin }: SampleMonth): [number, number] => [
  Math.round((incidents * inByCutOff) / 100),
  Math.round((incidents * inByBulletin) / 100),
];

/**
 * Times of so many incidents of a month. Delays are drawn one by one; then arrivals are moved as little as it takes for
 * the shares in by the cut-off and by the bulletin, which the published figures of a month depend on.
 */
export const drawTimes = (dice: Dice, incidents: number, target: SampleMonth): DrawnTimes[] => {
  const first = dayNumber(`${target.month}-01` as Day);
  const days = dayNumber(`${addMonths(target.month as Month, 1)}-01` as Day) - first;
  const { cutOff, bulletin, last } = milestonesOf(target.month);
  const [byCutOff, byBulletin] = arrivalsOf(incidents, target);
  const drawn = Array.from({ length: incidents }, (_none, index) => {
    const happened = dayOfNumber(first + dice.between(0, days - 1));
    const learned = addDays(happened, drawDelay(dice, 1, 6, 30));
    const written = addDays(learned, drawDelay(dice, 1, 4, 10));
    const typed = target.onPaper ? officeDay(written) : written;
    return { index, happened, learned, typed, received: addDays(typed, drawDelay(dice, 0, 5, 21)) };
  });
  const byArrival = drawn.toSorted((a, b) => dayNumber(a.received) - dayNumber(b.received) || a.index - b.index);
  const moved = byArrival.map((times, rank) => {
    const received =
      rank < byCutOff
        ? earliest(times.received, cutOff)
        : rank < byBulletin
          ? earliest(latest(times.received, addDays(cutOff, 1 + (rank % 6))), bulletin)
          : earliest(latest(times.received, addDays(bulletin, 1 + ((rank * 7) % 38))), last);
    const typed = earliest(times.typed, received);
    return { ...times, received, typed, learned: earliest(times.learned, typed) };
  });
  return moved
    .toSorted((a, b) => a.index - b.index)
    .map(({ happened, learned, typed, received }) => ({ happened, learned, typed, received }));
};
