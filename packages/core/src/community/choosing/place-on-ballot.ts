import type { Ballot } from "./choice.ts";

/** The place of a harm on a ballot, from 0; what was left out stands behind all that is on it. */
export const placeOnBallot = ({ wanted }: Ballot, harm: string): number => {
  const place = wanted.findIndex((alike) => alike.includes(harm));
  return place < 0 ? wanted.length : place;
};
