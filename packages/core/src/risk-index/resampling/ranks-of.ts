/**
 * The rank of each score among them all: 1 is the highest, equal scores share the better rank and the next ones follow
 * after a gap (1, 2, 2, 4). NaN: no score, no rank.
 */
export const ranksOf = (scores: Float64Array): Float64Array => {
  const sorted = scores.filter((score) => !Number.isNaN(score)).toSorted();
  return scores.map((score) => {
    if (Number.isNaN(score)) return Number.NaN;
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] ?? 0) > score) high = middle;
      else low = middle + 1;
    }
    return sorted.length - low + 1;
  });
};
