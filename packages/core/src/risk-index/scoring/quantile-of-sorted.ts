/**
 * The value below which a share of the numbers lies, between two of them in proportion; `sorted` goes from the lowest to
 * the highest and holds no NaN, `share` is from 0 to 1. NaN where there is no number.
 * Source: Hyndman and Fan, The American Statistician 50, 1996, definition 7, which R and spreadsheets use.
 */
export const quantileOfSorted = (sorted: ArrayLike<number>, share: number): number => {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (at - below) * (high - low);
};
