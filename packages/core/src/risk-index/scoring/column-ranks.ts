import type { Ties } from "../method/normalisation.ts";
import { liesAbove } from "./lies-above.ts";
import { emptyColumn, type NumberColumn, presentIn } from "./number-column.ts";

/**
 * The rank of each value that is there, from 1 for the lowest. Values that are the same share the lowest of their ranks,
 * or the mean of them. What differs only beyond 12 significant digits is the same.
 */
export const columnRanks = (column: NumberColumn, ties: Ties): NumberColumn => {
  const ordered = presentIn(column).sort();
  const ranks = new Map<number, number>();
  for (let first = 0; first < ordered.length; ) {
    let next = first + 1;
    while (next < ordered.length && !liesAbove(ordered[next] ?? 0, ordered[next - 1] ?? 0)) next++;
    const rank = ties === "lowest" ? first + 1 : (first + 1 + next) / 2;
    for (const value of ordered.subarray(first, next)) ranks.set(value, rank);
    first = next;
  }
  return emptyColumn(column.length).map((none, row) => ranks.get(column[row] ?? Number.NaN) ?? none);
};
