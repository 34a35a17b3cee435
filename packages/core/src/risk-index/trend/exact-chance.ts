/** Chances of 0, 1, 2, …; typed, as fifty values that differ have over a thousand of them. */
type Chances = Readonly<Float64Array>;

const certain: Chances = Float64Array.of(1);

/** Two lists of chances, put together as those of a sum. */
const summed = (a: Chances, b: Chances): Chances => {
  const chances = new Float64Array(a.length + b.length - 1);
  for (let place = 0; place < a.length; place++) {
    const chance = a[place] ?? 0;
    for (let plus = 0; plus < b.length; plus++) {
      chances[place + plus] = (chances[place + plus] ?? 0) + chance * (b[plus] ?? 0);
    }
  }
  return chances;
};

/**
 * When `others` values and `equal` ones that are equal among themselves stand in any order: the chance that 0, 1, 2, …
 * pairs of the two kinds stand with the other one first. The last in the row is an equal one or another one; Mann and
 * Whitney counted so.
 */
const crossings = (others: number, equal: number): Chances => {
  // of one that is equal to no other each place is as likely
  if (equal === 1) return new Float64Array(others + 1).fill(1 / (others + 1));
  let row: readonly Chances[] = Array.from({ length: equal + 1 }, () => certain);
  for (let i = 1; i <= others; i++) {
    const next: Chances[] = [certain];
    for (let j = 1; j <= equal; j++) {
      const [equalLast, otherLast] = [next[j - 1] ?? certain, row[j] ?? certain];
      const chances = new Float64Array(i * j + 1);
      for (let count = 0; count <= i * j; count++) {
        chances[count] = (j * (equalLast[count - i] ?? 0) + i * (otherLast[count] ?? 0)) / (i + j);
      }
      next.push(chances);
    }
    row = next;
  }
  return row[equal] ?? certain;
};

/**
 * The chance of each count of pairs whose later value is the lower one, if every order of the values were as likely.
 * `ties` says how often each value occurs. With P pairs of unequal values and a count of i, Kendall's S is P − 2i.
 *
 * Source: M. G. Kendall, "Rank correlation methods", 1975, for values that differ; H. B. Mann and D. R. Whitney, "On a
 * test of whether one of two random variables is stochastically larger than the other", 1947, for the step.
 */
export const chancesOfCounts = (ties: readonly number[]): Chances => {
  let before = 0;
  let chances = certain;
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
