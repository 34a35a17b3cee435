import { columnRanks } from "./column-ranks.ts";
import type { NumberColumn } from "./number-column.ts";

/**
 * The rank of each score among them all: 1 is the highest, equal scores share the better rank and the next ones follow
 * after a gap (1, 2, 2, 4). NaN: no score, no rank.
 */
export const ranksOf = (scores: NumberColumn): NumberColumn =>
  columnRanks(
    scores.map((score) => -score),
    "lowest",
  );
