import { type Instant, instantNumber, instantOfNumber } from "@answerable/core";

const FIRST_MS = 30_000;
const LONGEST_MS = 6 * 3_600_000;

/** How often something is tried, over two and a half days, before somebody has to look at it. Source: Answerable default. */
export const MOST_ATTEMPTS = 20;

/**
 * When something that failed is tried again: twice as long after each time, from half a minute to six hours. `chance`, from 0 to 1,
 * spreads it over the second half of that time, so that what failed together does not come back together.
 */
export const retryAt = (attempts: number, now: Instant, chance: number): Instant => {
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20));
  return instantOfNumber(instantNumber(now) + Math.round(wait * (0.5 + chance / 2)));
};
