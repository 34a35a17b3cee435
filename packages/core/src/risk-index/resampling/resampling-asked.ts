import type { Seed } from "./random-stream.ts";

/** What a resampling is asked for. */
export interface ResamplingAsked {
  /** The same seed gives the same draws; 1 unless another is asked for. */
  readonly seed: Seed;
  /** How many times the voices are drawn anew. */
  readonly resamples: number;
  /** Whether the order of areas is asked for; a table of areas has none otherwise. Source: practice I4. */
  readonly ranks: boolean;
}

/** Enough that another seed moves a share of resamples by about two in a hundred at most. Source: Answerable default. */
export const DEFAULT_RESAMPLES = 2000;

/** Seed 1, 2,000 resamples, no order. */
export const defaultResampling: ResamplingAsked = { seed: 1, resamples: DEFAULT_RESAMPLES, ranks: false };
