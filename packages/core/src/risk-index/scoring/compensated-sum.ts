/** The sum of numbers in their order; what rounding loses is added at the end. Source: Neumaier, ZAMM 54, 1974. */
export const sumInOrder = (numbers: Iterable<number>): number => {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return sum + lost;
};

/** The sum of numbers, the same whatever their order: they are put in order first. */
export const compensatedSum = (numbers: readonly number[]): number => sumInOrder(numbers.toSorted((a, b) => a - b));
