/** What a rule of counting gives each harm. */
export interface Counted {
  /** In the order the harms were named in. */
  readonly points: readonly { readonly harm: string; readonly points: number }[];
  /** The harms with the most points; several where they are level. */
  readonly ahead: readonly string[];
}

/** Counts each harm, and says which are ahead. */
export const counted = (harms: readonly string[], pointsOf: (harm: string) => number): Counted => {
  const points = harms.map((harm) => ({ harm, points: pointsOf(harm) }));
  const most = Math.max(...points.map((one) => one.points));
  return { points, ahead: points.filter((one) => one.points === most).map(({ harm }) => harm) };
};
