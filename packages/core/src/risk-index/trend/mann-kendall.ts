import { rounded } from "../scoring/rounded.ts";
import { exactChance } from "./exact-chance.ts";
import { kendallScore, standardised, tauDivisor } from "./kendall-score.ts";
import { normalTail } from "./normal-distribution.ts";
import type { MaybeNumber } from "./present.ts";

/** With fewer values the chance is also counted out; with more the normal one is as good. R's `cor.test` draws the same line. */
const EXACT_BELOW = 50;

/** Whether a series goes one way more than chance alone would let it. */
export interface MannKendall {
  /** Values that there are. */
  readonly n: number;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** The variance of S, corrected for equal values. */
  readonly variance: number;
  /** Kendall's tau-b, from −1 (only falling) to 1 (only rising); null where all values are equal or there is one. */
  readonly tau: number | null;
  /** S in standard deviations, corrected for continuity. */
  readonly z: number;
  /** How often a series without any trend would give a z at least as far from 0, both ways, by the normal distribution. */
  readonly p: number;
  /** The same counted out over every order of the values, equal ones included; null from 50 values on. */
  readonly exactP: number | null;
}

/**
 * The Mann–Kendall test of values in the order of time. Null and NaN are left out. It asks for independent values: where
 * a month resembles the one before it, both p are too small. Numbers have 12 significant digits.
 *
 * Source: H. B. Mann, Econometrica 13, 1945; M. G. Kendall, "Rank correlation methods", 1975; R. O. Gilbert,
 * "Statistical methods for environmental pollution monitoring", 1987, section 16.4.
 */
export const mannKendall = (values: readonly MaybeNumber[]): MannKendall => {
  const score = kendallScore(values);
  const { n, s, variance, ties } = score;
  const divisor = tauDivisor(score);
  const z = standardised(s, variance);
  return {
    n,
    s,
    variance: rounded(variance),
    tau: divisor === 0 ? null : rounded(s / divisor),
    z: rounded(z),
    p: rounded(Math.min(1, 2 * normalTail(Math.abs(z)))),
    exactP: n < EXACT_BELOW ? rounded(exactChance(s, ties)) : null,
  };
};
