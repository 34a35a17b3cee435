import { randomStream, type Seed } from "../resampling/random-stream.ts";
import { MOST_DIMENSIONS, sobolSequence } from "./sobol-sequence.ts";

/** So many factors can be looked at together: each needs two sides of the sequence. */
export const MOST_FACTORS = MOST_DIMENSIONS / 2;

/**
 * Where a function of some factors is looked at, so that its indices can be had from what it gives. Of each run there are
 * factors + 2 points: A, B, and A with one factor after the other out of B. A function's outcomes are handed to
 * `sobolIndices` in the order of the points.
 */
export interface SaltelliDesign {
  readonly runs: number;
  readonly factors: number;
  /** runs × (factors + 2). */
  readonly points: number;
  /** Point `point`, from 0: one number above 0 and below 1 for each factor, written into `into`. */
  read(point: number, into: Float64Array): void;
}

/**
 * The design for a seed. `factors` from 1 to `MOST_FACTORS`. As points of a Sobol' sequence fill a cube evenly, the
 * indices come out nearer than with numbers drawn by chance: on the functions of the tests three times nearer at 512
 * runs, and more so at more; `runs` is best a power of 2.
 * Source: Saltelli et al., Computer Physics Communications 181, 2010 (the matrices A, B and A with columns of B).
 */
export const saltelliDesign = (factors: number, runs: number, seed: Seed): SaltelliDesign => {
  const stream = randomStream(seed, ["sensitivity", "design"]);
  const sequence = sobolSequence(Array.from({ length: 2 * factors }, () => stream.nextBelow(2 ** 32)));
  const width = factors + 2;
  return {
    runs,
    factors,
    points: runs * width,
    read: (point, into) => {
      const run = Math.floor(point / width);
      const slot = point % width;
      for (let factor = 0; factor < factors; factor++) {
        into[factor] = sequence.coordinate(run, slot === 1 || slot === factor + 2 ? factors + factor : factor);
      }
    },
  };
};
