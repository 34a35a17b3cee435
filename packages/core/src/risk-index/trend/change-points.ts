import { changePoint, levelDifference } from "./change-point.ts";
import { isPresent, type MaybeNumber } from "./present.ts";

/** When a place counts as a change point. */
export interface ChangePointRule {
  /** So many values must stand on each side of it, up to the next change point. */
  readonly monthsAside: number;
  /** Its p must lie below. */
  readonly chance: number;
}

/** One of the change points of a series. */
export interface OneChange {
  /** The place in the series, from 0, of the first value after the change. */
  readonly at: number;
  /** Pettitt's p within the stretch in which it was found. */
  readonly p: number;
  /** Values back to the change before it, and on to the one after it. */
  readonly before: number;
  readonly after: number;
  /** By how much those after it lie above those before it. */
  readonly difference: number;
}

interface Place {
  readonly at: number;
  readonly p: number;
}

const placesIn = (values: readonly MaybeNumber[], rule: ChangePointRule): Place[] => {
  const found = changePoint(values, rule.monthsAside);
  if (found === null || found.p >= rule.chance) return [];
  const later = placesIn(values.slice(found.at), rule).map(({ at, p }) => ({ at: at + found.at, p }));
  return [...placesIn(values.slice(0, found.at), rule), { at: found.at, p: found.p }, ...later];
};

/**
 * The change points of a series in the order of time, by halving it: where Pettitt's test finds one, each side is asked
 * again, as long as there is room. A series of independent months without any change is given one at most as often as
 * `chance` says, because the first test must have found one before another is made; each p is that of its own stretch.
 *
 * Source: A. J. Scott and M. Knott, "A cluster analysis method for grouping means in the analysis of variance",
 * Biometrics 30, 1974, for the halving; Pettitt 1979 for the test.
 */
export const changePoints = (values: readonly MaybeNumber[], rule: ChangePointRule): OneChange[] => {
  const places = placesIn(values, rule);
  const ends = [0, ...places.map(({ at }) => at), values.length];
  const stretches = ends.slice(1).map((end, index) => values.slice(ends[index], end).filter(isPresent));
  return places.map(({ at, p }, index) => {
    const [earlier = [], later = []] = stretches.slice(index, index + 2);
    return { at, p, before: earlier.length, after: later.length, difference: levelDifference(earlier, later) };
  });
};
