import type { Dice } from "./dice.ts";
import type { PartTarget, SampleMonth } from "./sample-months.ts";
import { sexualTypes, typeChoices } from "./violation-types.ts";

const times = <Item>(number: number, item: Item): Item[] => Array.from({ length: number }, () => item);

/** The types of all violations of a month and part, in no order: the category's number is kept exactly. */
export const typesOfMonth = (dice: Dice, target: PartTarget, isBadMonth: boolean): string[] => {
  const certain = Object.entries(target.certain).flatMap(([type, number]) => times(number, type));
  if (isBadMonth) return [...typeChoices.flatMap(({ choice, inBadMonth }) => times(inBadMonth, choice)), ...certain];
  const categoryOf = (type: string) => typeChoices.find(({ choice }) => choice === type)?.category;
  const drawn = Object.entries(target.violations).flatMap(([category, number]) => {
    const pool = typeChoices
      .filter((one) => one.category === category)
      .flatMap(({ choice, share }) => times(share, choice));
    const [first = "meurtre", ...others] = pool;
    const left = number - certain.filter((type) => categoryOf(type) === category).length;
    return Array.from({ length: left }, () => dice.oneOf([first, ...others]));
  });
  return [...drawn, ...certain];
};

/** Whether the month is the bad one, whose types are written down. */
export const isBadMonth = ({ month }: SampleMonth, part: string): boolean => part === "mopti" && month === "2020-06";

/**
 * Deals types to incidents of these sizes: the largest take what there is most of, and no incident has a type twice
 * while it can be helped. A sexual type only ever stands beside another violation, so that no incident is nothing else.
 */
export const dealTypes = (dice: Dice, sizes: readonly number[], types: readonly string[]): string[][] => {
  const sexual = types.filter((type) => sexualTypes.includes(type));
  const roomy = dice.shuffled(sizes.flatMap((size, index) => (size > 1 && size < 5 ? [index] : [])));
  const besides = new Map(sexual.map((type, turn) => [roomy[turn] ?? 0, type]));
  const left = new Map<string, number>();
  for (const type of types) if (!sexualTypes.includes(type)) left.set(type, (left.get(type) ?? 0) + 1);
  const take = (taken: readonly string[]): string => {
    const fresh = [...left].flatMap(([type, number]) => (taken.includes(type) ? [] : times(number, type)));
    const pool = fresh.length > 0 ? fresh : [...left].flatMap(([type, number]) => (number > 0 ? [type] : []));
    const type = pool[dice.between(0, pool.length - 1)] ?? "meurtre";
    left.set(type, (left.get(type) ?? 0) - 1);
    return type;
  };
  const dealt = new Map<number, string[]>();
  const largestFirst = sizes
    .map((size, index) => ({ size, index }))
    .toSorted((a, b) => b.size - a.size || a.index - b.index);
  for (const { size, index } of largestFirst) {
    const beside = besides.get(index);
    const own: string[] = [];
    while (own.length < size - (beside === undefined ? 0 : 1)) own.push(take(own));
    dealt.set(index, beside === undefined ? own : [...own, beside]);
  }
  return sizes.map((_size, index) => dealt.get(index) ?? []);
};
