import { apportion } from "./apportion.ts";
import type { Dice } from "./dice.ts";

const groups = ["men", "women", "girls", "boys", "unknown"] as const;
export type Group = (typeof groups)[number];
export type People = Partial<Record<Group, number>>;

/** The people of the bad month of Mopti, by group; other months have them in these shares. */
const badMonthPeople: Readonly<Record<Group, number>> = { men: 178, women: 42, girls: 12, boys: 11, unknown: 4 };

/** Violations of the bad month that count people, sexual ones apart; a month has people in this proportion. */
const VIOLATIONS_OF_THE_BAD_MONTH = 130;

/** How many people of each group so many violations are about; `apart` women stand in sexual violations already. */
export const peopleFor = (violations: number, apart: number): Record<Group, number> => {
  const shares = groups.map((group) => badMonthPeople[group]);
  const whole = shares.reduce((sum, number) => sum + number, 0);
  const parts = apportion(Math.round((whole * violations) / VIOLATIONS_OF_THE_BAD_MONTH), shares);
  const [men = 0, women = 0, girls = 0, boys = 0, unknown = 0] = parts;
  return { men, women: Math.max(0, women - apart), girls, boys, unknown };
};

/** Everybody who was harmed, one by one, dealt so that each violation has at least one. */
export const dealPeople = (dice: Dice, people: Readonly<Record<Group, number>>, violations: number): People[] => {
  const everybody = dice.shuffled(groups.flatMap((group) => Array.from({ length: people[group] }, () => group)));
  const dealt: People[] = Array.from({ length: violations }, () => ({}));
  everybody.forEach((group, turn) => {
    const one = dealt[turn < violations ? turn : dice.between(0, violations - 1)];
    if (one) one[group] = (one[group] ?? 0) + 1;
  });
  return dealt;
};

/** Households that left, of six to eight people each, dealt over so many movements; none where nobody counted them. */
export const dealHouseholds = (
  dice: Dice,
  households: number,
  movements: number,
): { households: number; size: number }[] => {
  if (households === 0) return [];
  const weights = Array.from({ length: movements }, () => dice.between(2, 12));
  return apportion(households, weights).map((number, index) => ({
    households: number,
    size: [7, 6, 8, 7][index % 4] ?? 7,
  }));
};
