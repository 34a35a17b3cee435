import type { Ties } from "../method/normalisation.ts";
import { emptyColumn, type NumberColumn, presentIn } from "./number-column.ts";

/**
 * The rank of each value that is there, from 1 for the lowest. Values that are the same share the lowest of their ranks,
 * or the mean of them.
 */
export const columnRanks = (column: NumberColumn, ties: Ties): NumberColumn => {
  const ordered = presentIn(column).sort();
  const ranks = new Map<number, number>();
  let first = 0;
  for (let place = 0; place < ordered.length; place++) {
    const value = ordered[place] ?? Number.NaN;
    if (value !== ordered[place + 1]) {
      ranks.set(value, ties === "lowest" ? first + 1 : (first + place) / 2 + 1);
      first = place + 1;
    }
  }
  return emptyColumn(column.length).map((none, row) => ranks.get(column[row] ?? Number.NaN) ?? none);
};
