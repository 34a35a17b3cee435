import type { Uuid } from "@answerable/core";
import type { Dice } from "../sample/dice.ts";
import type { Weighted } from "./year-plan.ts";

/** Whether something happens that happens so many times of a hundred. */
export const happens = (dice: Dice, ofHundred: number): boolean => dice.between(1, 1000) <= ofHundred * 10;

/** One of a list, each as often as its weight says. */
export const drawn = <T>(dice: Dice, list: readonly Weighted<T>[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error("nothing to draw from");
  let left = dice.between(
    1,
    list.reduce((sum, [, weight]) => sum + weight, 0),
  );
  for (const [one, weight] of list) {
    left -= weight;
    if (left <= 0) return one;
  }
  return first[0];
};

/** One of a list, each as often as any other. */
export const anyOf = <T>(dice: Dice, list: readonly T[]): T =>
  drawn(
    dice,
    list.map((one) => [one, 1] as const),
  );

const sixDigits = (dice: Dice): string => dice.between(0, 0xffffff).toString(16).padStart(6, "0");

/** A UUID of two draws: a year needs hundreds of thousands, and nobody guesses at any. */
export const drawnId = (dice: Dice): Uuid => `00000000-0000-4000-8000-${sixDigits(dice)}${sixDigits(dice)}` as Uuid;
