/**
 * A quasigroup of order ten in which nothing commutes with its neighbour: the whole reason why one digit behind the others
 * finds every single wrong digit and every swap of two neighbours.
 * Source: H. M. Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004, the table for ten digits.
 */
const TABLE: readonly (readonly number[])[] = [
  [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
  [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
  [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
  [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
  [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
  [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
  [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
  [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
  [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
  [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/**
 * The check digit of the digits before it in one group, 0 to 9. Each group begins elsewhere in the table (`group` counts from
 * 1), so a group that stands in another's place is found too.
 */
export const receiptCheckDigit = (group: number, digits: readonly number[]): number =>
  digits.reduce((interim, digit) => TABLE[interim]?.[digit] ?? 0, group % 10);
