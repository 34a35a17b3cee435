/**
 * Numbers from 0 up to 1, as if by chance and the same each time: what is learned today is learned tomorrow.
 * Source: Marsaglia 2003, Xorshift RNGs.
 */
export const drawsFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};

/** The numbers below `count` in an order that is drawn. Source: Fisher and Yates. */
export const shuffled = (count: number, draw: () => number): number[] => {
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(draw() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};
