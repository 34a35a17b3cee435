import type { RiskMethod } from "../method/risk-method.ts";
import { classAt } from "../scoring/class-bounds.ts";
import { quantileOfSorted } from "../scoring/quantile-of-sorted.ts";
import { rounded } from "../scoring/rounded.ts";
import type { Reliability } from "./reliability.ts";

/** One end of a spread: a score, and the class it lies in. */
export interface SpreadEnd {
  readonly class: string;
  readonly score: number;
}

/** The share of resamples that lies in a class, from 0 to 1. */
export interface ClassShare {
  readonly class: string;
  readonly share: number;
}

/**
 * How far a score moves when the voices that were heard are drawn anew, any of them again: what it owes to who happened to
 * be asked. It is no statement of probability about the area: informants are chosen, not drawn by lot, and may repeat one
 * source. Source: practice I2; the ends are Answerable defaults.
 */
export interface SpreadOfAnswers {
  /** From where to where 90 of 100 resamples lie. */
  readonly from: SpreadEnd;
  readonly to: SpreadEnd;
  /** From where to where the middle half of them lies. */
  readonly middle: { readonly from: SpreadEnd; readonly to: SpreadEnd };
  /** The share of resamples in each class, from the lowest class to the highest; with `withoutScore` they sum to 1. */
  readonly classes: readonly ClassShare[];
  /** The share of resamples in which too little was answered for a score. */
  readonly withoutScore: number;
  readonly resamples: number;
  /** Over which share of the scale the middle half of the informants' own scores reaches; see `apartOf`. */
  readonly apart: number | null;
  readonly reliability: Exclude<Reliability, "none">;
}

/** What resamples of one unit say, before its reliability is known. Null where none of them has a score. */
export const spreadOf = (
  { classes }: Pick<RiskMethod, "classes">,
  bounds: readonly number[],
  /** NaN: no score. */
  scores: Float64Array,
  /** By resample: the place of the class, from 0. */
  steps: Uint8Array,
): Omit<SpreadOfAnswers, "apart" | "reliability"> | null => {
  const sorted = scores.filter((score) => !Number.isNaN(score)).toSorted();
  if (sorted.length === 0) return null;
  const counts = classes.classes.map(() => 0);
  scores.forEach((score, resample) => {
    const step = steps[resample] ?? 0;
    if (!Number.isNaN(score)) counts[step] = (counts[step] ?? 0) + 1;
  });
  const end = (share: number): SpreadEnd => {
    const score = rounded(quantileOfSorted(sorted, share));
    return { class: classAt(classes, bounds, score).code, score };
  };
  return {
    from: end(0.05),
    to: end(0.95),
    middle: { from: end(0.25), to: end(0.75) },
    classes: classes.classes.map(({ code }, step) => ({
      class: code,
      share: rounded((counts[step] ?? 0) / scores.length),
    })),
    withoutScore: rounded(1 - sorted.length / scores.length),
    resamples: scores.length,
  };
};
