import { wilsonInterval } from "../../kernel/wilson-interval.ts";
import type { ObservedUse } from "./observed-use.ts";

/** Below this number of complaints no count and no percentage is given. Source: Answerable default. */
export const FEWEST = 10;

export type ComplaintRow = ObservedUse["complaints"][number];

export const total = (rows: readonly { readonly number: number }[]): number =>
  rows.reduce((sum, { number }) => sum + number, 0);

const rounded = (share: number): number => Math.round(share * 100) / 100;

/**
 * How seldom people of a kind are heard, where they are: their share of what was said lies, even at the upper end of
 * what so few complaints allow, below half their share of those who live there. Undefined where they are not, or where
 * so little was said that nothing can be told. Both numbers are kept out where either is below the floor.
 * `ofThem` of `of` complaints are theirs; `share` is their share of the population, 0 to 1.
 * Source: half, and the floor, are Answerable defaults; E. B. Wilson 1927 for the upper end.
 */
export const seldomHeard = (
  ofThem: number,
  of: number,
  share: number,
): Readonly<Record<string, number>> | undefined => {
  if (of < FEWEST || wilsonInterval(ofThem, of).to >= share / 2) return undefined;
  const shown = ofThem >= FEWEST && of - ofThem >= FEWEST;
  return {
    shareOfPopulation: rounded(share),
    ...(shown ? { complaints: ofThem, of, shareOfComplaints: rounded(ofThem / of) } : { fewerThan: FEWEST }),
  };
};
