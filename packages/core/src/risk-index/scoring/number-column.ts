/** One number for each unit, or for each row of a chunk, in a fixed order; NaN: there is none. */
export type NumberColumn = Float64Array;

/** A column without any value. */
export const emptyColumn = (length: number): NumberColumn => new Float64Array(length).fill(Number.NaN);

/** Its values, without those that are missing. */
export const presentIn = (column: NumberColumn): NumberColumn => column.filter((value) => !Number.isNaN(value));
