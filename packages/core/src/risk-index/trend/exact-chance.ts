/** Two lists of chances, put together as those of a sum. */
const summed = (a: readonly number[], b: readonly number[]): number[] => {
  const chances = Array.from({ length: a.length + b.length - 1 }, () => 0);
  a.forEach((chance, place) => {
    b.forEach((other, plus) => {
      chances[place + plus] = (chances[place + plus] ?? 0) + chance * other;
    });
  });
  return chances;
};

/**
 * When `others` values and `equal` ones that are equal among themselves stand in any order: the chance that 0, 1, 2, …
 * pairs of the two kinds stand with the other one first. The last in the row is an equal one or another one; Mann and
 * Whitney counted so.
 */
const crossings = (others: number, equal: number): readonly number[] => {
  let row: (readonly number[])[] = Array.from({ length: equal + 1 }, () => [1]);
  for (let i = 1; i <= others; i++) {
    const next: (readonly number[])[] = [[1]];
    for (let j = 1; j <= equal; j++) {
      const equalLast = next[j - 1] ?? [];
      const otherLast = row[j] ?? [];
      next.push(
        Array.from(
          { length: i * j + 1 },
          (_, count) => (j * (equalLast[count - i] ?? 0) + i * (otherLast[count] ?? 0)) / (i + j),
        ),
      );
    }
    row = next;
  }
  return row[equal] ?? [1];
};

/**
 * The chance of each count of pairs whose later value is the lower one, if every order of the values were as likely.
 * `ties` says how often each value occurs. With P pairs of unequal values and a count of i, Kendall's S is P − 2i.
 *
 * Source: M. G. Kendall, "Rank correlation methods", 1975, for values that differ; H. B. Mann and D. R. Whitney, "On a
 * test of whether one of two random variables is stochastically larger than the other", 1947, for the step.
 */
export const chancesOfCounts = (ties: readonly number[]): readonly number[] => {
  let before = 0;
  let chances: readonly number[] = [1];
  for (const equal of ties) {
    chances = summed(chances, crossings(before, equal));
    before += equal;
  }
  return chances;
};

/** How likely a score at least as far from nothing as `s` is, if every order of the values were as likely; 0 to 1. */
export const exactChance = (s: number, ties: readonly number[]): number => {
  const chances = chancesOfCounts(ties);
  const most = chances.length - 1;
  const far = chances.filter((_, count) => Math.abs(most - 2 * count) >= Math.abs(s));
  return Math.min(
    1,
    far.reduce((sum, chance) => sum + chance, 0),
  );
};
