import type { NodeAtHand, PartShares } from "./part-shares.ts";

/** Abscissas above 0 and weights of the Gauss–Legendre rule of eight points on [−1, 1]. Source: NIST DLMF 3.5(v). */
const GAUSS = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
] as const;

/** The way is cut into pieces that grow from the base, where a mean bends most. */
const CUTS = [0, 1 / 256, 1 / 64, 1 / 16, 1 / 4, 1 / 2, 1] as const;

/** A place on the way from 0, the base, to 1, the values, and how much of 1 it counts. */
interface Place {
  readonly at: number;
  readonly counts: number;
}

const PLACES: readonly Place[] = CUTS.slice(1).flatMap((to, index) => {
  const from = CUTS[index] ?? 0;
  const [middle, half] = [(from + to) / 2, (to - from) / 2];
  return GAUSS.flatMap(([abscissa, weight]) =>
    [-abscissa, abscissa].map((one) => ({ at: middle + half * one, counts: half * weight })),
  );
});

/** How far a part is moved to see a slope, as a share of the way gone so far. */
const STEP = 2e-4;

/** Four moves, and what each counts, make a slope: (f(−2h) − 8f(−h) + 8f(h) − f(2h)) / 12h. */
const MOVES = [
  [-2, 1],
  [-1, -8],
  [1, 8],
  [2, -1],
] as const;

/**
 * Aumann–Shapley by numbers, for any aggregation that bends smoothly: the parts go together along the straight line from
 * the base to their values, and the slope of the node in each part is averaged on the way (48 places, slopes of the fourth
 * order). A slope that cannot be found counts as the part's weight. What then does not add up, the caller spreads.
 * Source: Aumann & Shapley, Values of Non-Atomic Games, 1974; Friedman & Moulin, Journal of Economic Theory 87, 1999.
 */
export const integratedShares = ({ values, weights, base, width, valuesFor }: NodeAtHand): PartShares => {
  const farthest = values.reduce((most, value) => Math.max(most, Math.abs(value - base)), 0);
  const reach = farthest > 0 ? farthest : width;
  const lists = PLACES.flatMap(({ at }) => {
    const there = values.map((value) => base + at * (value - base));
    return values.flatMap((_value, part) =>
      MOVES.map(([times]) => there.map((one, index) => (index === part ? one + times * STEP * at * reach : one))),
    );
  });
  const found = valuesFor(lists);
  const slopes = values.map((_value, part) => {
    const slope = PLACES.reduce((all, { at, counts }, place) => {
      const first = (place * values.length + part) * MOVES.length;
      const rise = MOVES.reduce((sum, [, times], move) => sum + times * (found[first + move] ?? Number.NaN), 0);
      return all + (counts * rise) / (12 * STEP * at * reach);
    }, 0);
    return Number.isFinite(slope) ? slope : (weights[part] ?? 0);
  });
  return {
    how: "integrated",
    points: slopes.map((slope, index) => slope * ((values[index] ?? base) - base)),
    slopes,
  };
};
