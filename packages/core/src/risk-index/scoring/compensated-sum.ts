/**
 * The sum of numbers, the same whatever their order: they are put in order first, and what rounding loses is added at
 * the end (Neumaier's variant of Kahan summation, ZAMM 54, 1974).
 */
export const compensatedSum = (numbers: readonly number[]): number => {
  let sum = 0;
  let lost = 0;
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
};

/** A number as it leaves the engine: 12 significant digits, so that what only rounding made differs nowhere. */
export const rounded = (number: number): number => Number(number.toPrecision(12));
