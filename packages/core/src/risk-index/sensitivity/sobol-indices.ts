import { randomStream, type Seed } from "../resampling/random-stream.ts";
import { quantileOfSorted } from "../scoring/quantile-of-sorted.ts";
import { rounded } from "../scoring/rounded.ts";

/** A share of the variance as it was estimated, and how far the estimate moves when the runs are drawn anew. */
export interface SobolIndex {
  /** From 0 to 1 but for what the estimate misses it by: few runs may give a little below 0 or above 1. */
  readonly share: number;
  /** From 5 to 95 of 100 estimates out of runs drawn anew. */
  readonly spread: { readonly from: number; readonly to: number };
}

/** What a factor does to an outcome. */
export interface FactorIndices {
  /** The share of the variance that would go if this factor alone were settled. */
  readonly first: SobolIndex;
  /** The share that would be left if all the others were settled: with what it does together with them. */
  readonly total: SobolIndex;
}

/** So many times the runs are drawn anew for the spread. Source: Answerable default. */
const RESAMPLES = 200;

/** Estimates of all factors out of the runs at `drawn`; null where the outcomes do not differ. */
const estimated = (outcomes: ArrayLike<number>, factors: number, drawn: Uint32Array) => {
  const width = factors + 2;
  const at = (run: number, slot: number): number => outcomes[run * width + slot] ?? Number.NaN;
  let sum = 0;
  for (const run of drawn) sum += at(run, 0) + at(run, 1);
  const mean = sum / (2 * drawn.length);
  let squares = 0;
  for (const run of drawn) squares += (at(run, 0) - mean) ** 2 + (at(run, 1) - mean) ** 2;
  const variance = squares / (2 * drawn.length - 1);
  if (!(variance > 0)) return null;
  const first = new Float64Array(factors);
  const total = new Float64Array(factors);
  for (let factor = 0; factor < factors; factor++) {
    let products = 0;
    let differences = 0;
    for (const run of drawn) {
      const shift = at(run, factor + 2) - at(run, 0);
      // measured from the mean: the same in the long run, and nearer to it at each number of runs
      products += (at(run, 1) - mean) * shift;
      differences += shift * shift;
    }
    first[factor] = products / drawn.length / variance;
    total[factor] = differences / (2 * drawn.length) / variance;
  }
  return { variance, first, total };
};

const indexOf = (share: number, again: Float64Array): SobolIndex => {
  const sorted = again.toSorted();
  return {
    share: rounded(share),
    spread: { from: rounded(quantileOfSorted(sorted, 0.05)), to: rounded(quantileOfSorted(sorted, 0.95)) },
  };
};

/**
 * How much of an outcome's variance each factor makes: alone, and together with the others. `outcomes` are what the
 * function gave at the points of a `saltelliDesign`, in their order; a run in which it gave no number somewhere is left
 * out. Null where the outcomes do not differ, or fewer than two runs are left: then nothing can be said.
 * Source: first order as Saltelli et al., Computer Physics Communications 181, 2010, table 2 (b); total as Jansen,
 * Computer Physics Communications 117, 1999; the spread as COINr has it, over runs drawn anew.
 */
export const sobolIndices = (
  outcomes: ArrayLike<number>,
  factors: number,
  seed: Seed,
): { readonly variance: number; readonly factors: readonly FactorIndices[] } | null => {
  const width = factors + 2;
  const whole = Array.from({ length: Math.floor(outcomes.length / width) }, (_, run) => run).filter((run) =>
    Array.from({ length: width }, (_, slot) => outcomes[run * width + slot] ?? Number.NaN).every(Number.isFinite),
  );
  const estimate = whole.length < 2 ? null : estimated(outcomes, factors, Uint32Array.from(whole));
  if (estimate === null) return null;
  const stream = randomStream(seed, ["sensitivity", "spread"]);
  const again = { first: [] as Float64Array[], total: [] as Float64Array[] };
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const drawn = Uint32Array.from(whole, () => whole[stream.nextBelow(whole.length)] ?? 0);
    const drawnEstimate = estimated(outcomes, factors, drawn);
    if (drawnEstimate === null) continue;
    again.first.push(drawnEstimate.first);
    again.total.push(drawnEstimate.total);
  }
  const of = (factor: number, kind: "first" | "total"): SobolIndex =>
    indexOf(
      estimate[kind][factor] ?? Number.NaN,
      Float64Array.from(again[kind], (one) => one[factor] ?? Number.NaN),
    );
  return {
    variance: rounded(estimate.variance),
    factors: Array.from({ length: factors }, (_, factor) => ({
      first: of(factor, "first"),
      total: of(factor, "total"),
    })),
  };
};
