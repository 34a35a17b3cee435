import { rounded } from "../scoring/rounded.ts";
import type { NodeAtHand, PartShares } from "./part-shares.ts";

/** All parts that agree with a value as it is printed, in equal shares of 1. */
const sharesOf = (values: readonly number[], deciding: number): number[] => {
  const agree = values.map((value) => rounded(value) === rounded(deciding));
  const count = agree.filter(Boolean).length;
  return agree.map((one) => (one ? 1 / count : 0));
};

/** The parts that decided moved the node, each by its share of 1, and nobody else did. */
const decided = ({ values, base }: NodeAtHand, shares: readonly number[]): PartShares => ({
  how: "deciding-part",
  points: shares.map((share, index) => share * ((values[index] ?? base) - base)),
  slopes: shares,
});

/** A maximum or a minimum: the part that is it has the whole; where parts tie, equal shares of it. */
export const extremeShares = (node: NodeAtHand): PartShares => decided(node, sharesOf(node.values, node.value));

/** A median: the part in the middle has the whole; of an even number, the two in the middle a half each. */
export const medianShares = (node: NodeAtHand): PartShares => {
  const rising = node.values.toSorted((a, b) => a - b);
  const middle = rising.length / 2;
  const [below, above] = [rising[Math.ceil(middle) - 1] ?? Number.NaN, rising[Math.floor(middle)] ?? Number.NaN];
  const [lower, upper] = [sharesOf(node.values, below), sharesOf(node.values, above)];
  return decided(
    node,
    lower.map((share, index) => (share + (upper[index] ?? 0)) / 2),
  );
};
