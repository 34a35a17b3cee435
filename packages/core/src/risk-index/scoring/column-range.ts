import type { NumberColumn } from "./number-column.ts";

/** The lowest and the highest value of a column. */
export interface ColumnRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The range of the values that are there; of none, from Infinity to −Infinity. */
export const columnRange = (column: NumberColumn): ColumnRange => {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of column) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
};
