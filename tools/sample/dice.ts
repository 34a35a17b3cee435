import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that depend on nothing but the seed: the same seed gives the same draws in the same order, everywhere. */
export interface Dice {
  /** A whole number, both bounds included. */
  between(from: number, to: number): number;
  oneOf<T>(list: readonly [T, ...T[]]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /** A UUID of version 4 in form; drawn, so that it is the same every time. */
  uuid(): string;
}

/** Dice of a seed. */
export const diceOf = (seed: number): Dice => {
  const generator = xoroshiro128plus(seed);
  const between = (from: number, to: number): number => uniformInt(generator, from, to);
  const hex = (length: number): string => Array.from({ length }, () => between(0, 15).toString(16)).join("");
  return {
    between,
    oneOf: (list) => list[between(0, list.length - 1)] ?? list[0],
    shuffled: (list) => {
      const rest = [...list];
      return list.flatMap(() => rest.splice(between(0, rest.length - 1), 1));
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[between(0, 3)] ?? "8"}${hex(3)}-${hex(12)}`,
  };
};
