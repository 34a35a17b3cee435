/**
 * A whole number parted in proportion to weights, each part whole: what is over goes to the largest remainders, of equal
 * ones to the first. All weights 0: nothing is dealt.
 */
export const apportion = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const over = total - parts.reduce((all, part) => all + part, 0);
  const largestRemainders = exact
    .map((share, index) => ({ rest: share - Math.floor(share), index }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
    .slice(0, over);
  for (const { index } of largestRemainders) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};
