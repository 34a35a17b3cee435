const { ANSWERABLE_LONG, ANSWERABLE_LONG_SECONDS } = process.env;

/**
 * How many of something a test lives through: few in `npm test`, all of them in the long tests, and in a bounded slice of those
 * (`ANSWERABLE_LONG_SECONDS`), which stands under a limit of time, so many as let the rest have their turn.
 */
export const volume = (few: number, slice: number, all: number): number => {
  if (ANSWERABLE_LONG !== "1") return few;
  return ANSWERABLE_LONG_SECONDS === undefined ? all : slice;
};
