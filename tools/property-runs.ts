import * as fc from "fast-check";

/**
 * How often properties run in the long tests: a set-up file of vitest, named there only when ANSWERABLE_LONG is set. One
 * seed for the whole run, so that a failure repeats; ANSWERABLE_LONG_SECONDS bounds each property.
 */
const seconds = Number(process.env["ANSWERABLE_LONG_SECONDS"] ?? 20);

fc.configureGlobal({
  seed: Number(process.env["ANSWERABLE_SEED"] ?? 1),
  numRuns: 5_000,
  interruptAfterTimeLimit: seconds * 1_000,
});
