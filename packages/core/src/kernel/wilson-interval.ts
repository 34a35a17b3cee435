/** The 97.5th percentile of the normal distribution: half of what a 95 % interval leaves out lies on each side. */
const Z_95 = 1.959963984540054;

/** A share of a number of tries, and the 95 % interval it lies in; each from 0 to 1. `undefined` shares have no tries. */
export interface Share {
  readonly of: number;
  readonly hits: number;
  readonly share: number | undefined;
  readonly from: number;
  readonly to: number;
}

/**
 * How sure a share is: the 95 % score interval of `hits` among `of` tries, both whole and 0 ≤ hits ≤ of. Of no tries it
 * is 0 to 1, and there is no share.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export const wilsonInterval = (hits: number, of: number): Share => {
  if (of === 0) return { of, hits, share: undefined, from: 0, to: 1 };
  const share = hits / of;
  const spread = Z_95 ** 2 / of;
  const middle = share + spread / 2;
  const half = Z_95 * Math.sqrt((share * (1 - share)) / of + spread / (4 * of));
  const within = (bound: number): number => Math.min(1, Math.max(0, bound / (1 + spread)));
  return { of, hits, share, from: within(middle - half), to: within(middle + half) };
};
