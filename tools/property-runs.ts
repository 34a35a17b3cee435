import * as fc from "fast-check";

/**
 * How properties run: a set-up file of every project. ANSWERABLE_SEED is one seed for the whole run, so that a failure
 * repeats. The long tests draw more often, each property for ANSWERABLE_LONG_SECONDS at most.
 */
const { ANSWERABLE_SEED: seed, ANSWERABLE_LONG: long, ANSWERABLE_LONG_SECONDS: seconds = "20" } = process.env;

fc.configureGlobal({
  ...(seed && { seed: Number(seed) }),
  ...(long && { numRuns: 5_000, interruptAfterTimeLimit: Number(seconds) * 1_000 }),
});
