import type { Ballot } from "./choice.ts";
import { type Counted, counted } from "./counted.ts";
import { placeOnBallot } from "./place-on-ballot.ts";

const pointsOn = (ballot: Ballot, harm: string, harms: readonly string[]): number => {
  const own = placeOnBallot(ballot, harm);
  const others = harms.filter((one) => one !== harm).map((one) => placeOnBallot(ballot, one));
  return others.filter((place) => place > own).length + others.filter((place) => place === own).length / 2;
};

/**
 * A point for each harm that is wanted less, half a point for each that is wanted as much, on each person's ballot; what was left
 * out is wanted alike, behind all the rest.
 * Source: Borda, Mémoire sur les élections au scrutin (1784); half points for ties: Black, The theory of committees and elections (1958).
 */
export const bordaOf = (harms: readonly string[], ballots: readonly Ballot[]): Counted =>
  counted(harms, (harm) => ballots.reduce((sum, ballot) => sum + ballot.people * pointsOn(ballot, harm, harms), 0));
