import { medianOf } from "../scoring/median-of.ts";
import { rounded } from "../scoring/rounded.ts";
import { isPresent, type MaybeNumber } from "./present.ts";

/** Where a series most likely moved to another level. */
export interface ChangePoint {
  /** The place in the series, from 0, of the first value after the change. */
  readonly at: number;
  /** Values before it and from it on, those that there are. */
  readonly before: number;
  readonly after: number;
  /** Pettitt's K: how far the values on one side rank above those on the other. */
  readonly k: number;
  /** About how often a series without a change would give such a K; close where it is below a half. */
  readonly p: number;
  /** The middle of all differences between a value after the change and one before it. */
  readonly difference: number;
}

interface Placed {
  readonly place: number;
  readonly value: number;
}

const chanceOf = (k: number, n: number): number => Math.min(1, 2 * Math.exp((-6 * k * k) / (n ** 3 + n ** 2)));

const against = (value: number, all: readonly Placed[]): number =>
  all.reduce((sum, other) => sum + Math.sign(value - other.value), 0);

/** By how much values of one time lie above those of an earlier one: the middle of the differences of all pairs. */
export const levelDifference = (earlier: readonly number[], later: readonly number[]): number =>
  rounded(medianOf(later.flatMap((b) => earlier.map((a) => b - a))));

/**
 * The change point of Pettitt: the place where U = Σ sign(value before − value after) is farthest from 0, of several the
 * first. Null where all values are equal or fewer than `aside` stand on either side. With `aside` above 1 only places
 * with so many values on each side are asked; p is then rather too large. Null and NaN are left out and keep their place.
 * A series that rises or falls all the time has one too, in its middle. Numbers have 12 significant digits.
 *
 * Source: A. N. Pettitt, "A non-parametric approach to the change-point problem", Applied Statistics 28, 1979.
 */
export const changePoint = (values: readonly MaybeNumber[], aside = 1): ChangePoint | null => {
  const present = values.flatMap((value, place): Placed[] => (isPresent(value) ? [{ place, value }] : []));
  const n = present.length;
  let u = 0;
  let farthest = { before: 0, k: 0 };
  present.slice(0, n - aside).forEach(({ value }, index) => {
    u += against(value, present);
    if (index + 1 >= aside && Math.abs(u) > farthest.k) farthest = { before: index + 1, k: Math.abs(u) };
  });
  const { before, k } = farthest;
  const first = present[before];
  if (k === 0 || first === undefined) return null;
  const all = present.map(({ value }) => value);
  return {
    at: first.place,
    before,
    after: n - before,
    k,
    p: rounded(chanceOf(k, n)),
    difference: levelDifference(all.slice(0, before), all.slice(before)),
  };
};
