/** So many interviews that one recorder began within an hour are asked about. Source: Answerable default. */
const MANY_FROM = 6;
const HOUR = 3_600_000;

/**
 * How many interviews one recorder began within one hour, at most; 0 below six: nothing to ask. `begun` are moments in
 * milliseconds, in any order; the same moment twice is one interview that came twice.
 * Source: practice I6, which speaks of eleven; six, ten minutes each, is an Answerable default.
 */
export const interviewsInAnHour = (begun: Iterable<number>): number => {
  const moments = [...new Set(begun)].toSorted((a, b) => a - b);
  let [most, first] = [0, 0];
  for (const [last, moment] of moments.entries()) {
    while (moment - (moments[first] ?? moment) >= HOUR) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most >= MANY_FROM ? most : 0;
};
