import type { Ties } from "../method/normalisation.ts";
import { liesAbove } from "./lies-above.ts";
import { type NumberColumn, presentIn } from "./number-column.ts";

/** Where a value stands first among values that rise, from 0. */
const firstPlaceOf = (value: number, rising: NumberColumn): number => {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The rank of each value that is there, from 1 for the lowest. Values that are the same share the lowest of their ranks,
 * or the mean of them. What differs only beyond 12 significant digits is the same.
 */
export const columnRanks = (column: NumberColumn, ties: Ties): NumberColumn => {
  const rising = presentIn(column).sort();
  const ranks = new Float64Array(rising.length);
  for (let first = 0; first < rising.length; ) {
    let next = first + 1;
    while (next < rising.length && !liesAbove(rising[next] as number, rising[next - 1] as number)) next++;
    ranks.fill(ties === "lowest" ? first + 1 : (first + 1 + next) / 2, first, next);
    first = next;
  }
  return column.map((value) => (Number.isNaN(value) ? Number.NaN : (ranks[firstPlaceOf(value, rising)] as number)));
};
