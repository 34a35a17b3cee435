import { type ChangePoint, changePoint } from "./change-point.ts";
import type { MaybeNumber } from "./present.ts";

/** When a place counts as a change point. */
export interface ChangePointRule {
  /** So many values must stand on each side of it, up to the next change point. */
  readonly monthsAside: number;
  /** Its p must lie below. */
  readonly chance: number;
}

/**
 * The change points of a series in the order of time, by halving it: where Pettitt's test finds one, each side is asked
 * again, as long as there is room. A series without any change is given one at most as often as `chance` says, because
 * the first test must have found one before another is made; each p is that of its own stretch.
 *
 * Source: A. J. Scott and M. Knott, "A cluster analysis method for grouping means in the analysis of variance",
 * Biometrics 30, 1974, for the halving; Pettitt 1979 for the test.
 */
export const changePoints = (values: readonly MaybeNumber[], rule: ChangePointRule): ChangePoint[] => {
  const found = changePoint(values, rule.monthsAside);
  if (found === null || found.p >= rule.chance) return [];
  const later = changePoints(values.slice(found.at), rule).map((one) => ({ ...one, at: one.at + found.at }));
  return [...changePoints(values.slice(0, found.at), rule), found, ...later];
};
