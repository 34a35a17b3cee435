import { type DirectionNumbers, directionNumbers } from "./direction-numbers.ts";

const BITS = 32;
const WORD = 2 ** BITS;

/** So many numbers a point of the sequence may have. */
export const MOST_DIMENSIONS = directionNumbers.length + 1;

const columnsOf = (numbers: DirectionNumbers | undefined): Uint32Array => {
  const columns = new Uint32Array(BITS);
  if (numbers === undefined) return columns.map((_, bit) => 1 << (BITS - 1 - bit));
  const { coefficients, first } = numbers;
  const degree = first.length;
  for (let bit = 0; bit < BITS; bit++) {
    const back = columns[bit - degree] ?? 0;
    let column = bit < degree ? (first[bit] ?? 0) << (BITS - 1 - bit) : back ^ (back >>> degree);
    for (let step = 1; bit >= degree && step < degree; step++) {
      if ((coefficients >>> (degree - 1 - step)) & 1) column ^= columns[bit - step] ?? 0;
    }
    columns[bit] = column;
  }
  return columns;
};

/**
 * Points that fill a cube of `dimensions` sides from 0 to 1 more evenly than chance does; `shifts` are whole numbers below
 * 2³², one a side, that move them all alike, so that a seed makes them others. `coordinate(index, side)` is the number
 * of the point at `index` (from 0) on a side (from 0), above 0 and below 1. At most `MOST_DIMENSIONS` sides.
 * Source: I. M. Sobol', USSR Comput. Math. Math. Phys. 7, 1967; in the order of Antonov and Saleev, 1979; digital shift.
 */
export const sobolSequence = (shifts: readonly number[]): { coordinate(index: number, side: number): number } => {
  const sides = shifts.map((_, side) => columnsOf(directionNumbers[side - 1]));
  return {
    coordinate: (index, side) => {
      const columns = sides[side];
      let word = shifts[side] ?? 0;
      for (let bit = 0, code = index ^ (index >>> 1); code !== 0; bit++, code >>>= 1) {
        if (code & 1) word ^= columns?.[bit] ?? 0;
      }
      // the middle of its cell, so that neither 0 nor 1 comes up
      return ((word >>> 0) + 0.5) / WORD;
    },
  };
};
