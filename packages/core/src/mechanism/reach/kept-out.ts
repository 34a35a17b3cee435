import { Need } from "../document/need.ts";
import type { PopulationGroup } from "../document/population-group.ts";

/** People of a group whom no way that is there can reach, because every one of them asks for something they lack. */
export interface KeptOut {
  /** What they lack, all of it. */
  readonly lacking: readonly Need[];
  /** The share of the group that is at least so, and at most, 0 to 1; one number where they lack one thing. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** Nine decimals are more than any survey has, and hide what a sum of binary fractions leaves over. */
const tidy = (share: number): number => Math.round(share * 1e9) / 1e9;

/** Every set of some of these needs, small ones first. At most 2 to the 9th, as there are nine needs. */
const subsetsOf = (needs: readonly Need[]): readonly (readonly Need[])[] =>
  Array.from({ length: 2 ** needs.length }, (_, chosen) =>
    needs.filter((_need, place) => (chosen >> place) & 1),
  ).toSorted((a, b) => a.length - b.length);

const hitsAll = (set: readonly Need[], ways: readonly (readonly Need[])[]): boolean =>
  ways.every((demands) => demands.some((need) => set.includes(need)));

/**
 * Who is kept out of every one of some ways (channels, sessions), each given by what it needs. Whoever lacks one need of
 * each way is reached by none, so the answer is the smallest sets of needs that meet every way. Of a set of several, only
 * the shares of each are known, not of all at once: it is at least their sum less the number of the others, at most the
 * smallest of them (Fréchet). With a way that needs nothing nobody is kept out; without any way everybody is, and the
 * answer is one empty set.
 */
export const keptOut = ({ lacks }: Pick<PopulationGroup, "lacks">, ways: readonly (readonly Need[])[]): KeptOut[] => {
  const lacked = Need.options.filter((need) => (lacks[need] ?? 0) > 0);
  const smallest: (readonly Need[])[] = [];
  for (const set of subsetsOf(lacked))
    if (!smallest.some((one) => one.every((need) => set.includes(need))) && hitsAll(set, ways)) smallest.push(set);
  return smallest.map((lacking) => {
    const shares = lacking.map((need) => lacks[need] ?? 0);
    const sum = shares.reduce((total, share) => total + share, 0);
    return {
      lacking,
      atLeast: tidy(lacking.length === 0 ? 1 : Math.max(0, sum - (shares.length - 1))),
      atMost: tidy(Math.min(1, ...shares)),
    };
  });
};
