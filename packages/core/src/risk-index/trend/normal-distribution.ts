/** Below this the series is exact enough, from it on the fraction is. */
const SERIES_BELOW = 3;
/** So many steps leave less than rounding does from `SERIES_BELOW` on. */
const FRACTION_STEPS = 80;
/** So many halvings leave nothing of the widest start. */
const HALVINGS = 64;
/** Beyond it the tail is smaller than a double can say. */
const FARTHEST = 40;

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The area from 0 to z: z + z³/3 + z⁵/(3·5) + …, times the density. */
const bySeries = (z: number): number => {
  let sum = z;
  let term = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum * density(z);
};

/** The area above z: density / (z + 1/(z + 2/(z + 3/(z + …)))). */
const byFraction = (z: number): number => {
  let rest = 0;
  for (let step = FRACTION_STEPS; step > 0; step--) rest = step / (z + rest);
  return density(z) / (z + rest);
};

/**
 * The share of the standard normal distribution above z, from 0 to 1; right to 12 digits, also far out.
 *
 * Source: G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11 (4), 2004, for the
 * series; Abramowitz and Stegun, "Handbook of mathematical functions", 1964, 26.2.14, for the fraction.
 */
export const normalTail = (z: number): number => {
  if (z < 0) return 1 - normalTail(-z);
  return z < SERIES_BELOW ? 0.5 - bySeries(z) : byFraction(z);
};

/** The z above which such a share of the normal distribution lies; `tail` above 0 and at most a half. By halving. */
export const normalQuantile = (tail: number): number => {
  let low = 0;
  let high = FARTHEST;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > tail) low = middle;
    else high = middle;
  }
  return low;
};
