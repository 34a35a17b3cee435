import { type Day, dayNumber } from "@answerable/core";
import type { Dice } from "../sample/dice.ts";
import { drawn } from "./chance.ts";
import { yearPlan } from "./year-plan.ts";

/** Times in a row that a case may lie before nobody comes back to it. */
export const GIVEN_UP_AFTER = 5;

/** How many working days until somebody does the next thing, by where the case stands. */
export const PACE: Readonly<Record<string, readonly [number, number]>> = {
  ...{ absent: [0, 0], lodged: [0, 2], acknowledged: [0, 3], triaged: [0, 3], reopened: [0, 3], appealed: [1, 6] },
  ...{ "in-hand": [0, 6], referred: [3, 20], duplicate: [1, 8], responded: [0, 5], "loop-closed": [3, 25] },
  ...{ withdrawn: [5, 30], forwarded: [2, 15], "with-the-body": [8, 40], "body-concluded": [1, 8] },
};

/** The days on which matters arrive, in order. */
export const arrivalDays = (
  dice: Dice,
  { cases, year }: { readonly cases: number; readonly year: number },
): number[] => {
  const months = yearPlan.arrivals.map((weight, index) => [index + 1, weight] as const);
  return Array.from({ length: cases }, () => {
    const month = String(drawn(dice, months)).padStart(2, "0");
    return dayNumber(`${year}-${month}-01` as Day) + dice.between(0, 27);
  }).toSorted((a, b) => a - b);
};
