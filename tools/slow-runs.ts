/**
 * How often a property runs each of whose runs takes seconds: that often in the long tests too, and to the end. Their
 * bound on time would else cut off the very first run on a busy machine, which fails.
 */
export const slowRuns = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 100_000 });
