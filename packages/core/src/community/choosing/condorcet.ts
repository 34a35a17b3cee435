import type { Ballot } from "./choice.ts";
import { placeOnBallot } from "./place-on-ballot.ts";

/** Two harms beside each other: how many want the one more than the other, and the reverse. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly wantOne: number;
  readonly wantOther: number;
}

export interface Condorcet {
  readonly pairs: readonly Pair[];
  /** The harm that beats each other one; null: there is none. */
  readonly winner: string | null;
  /** The fewest harms that each beat all the rest; the winner alone where there is one. */
  readonly ahead: readonly string[];
}

const wantMore = (ballots: readonly Ballot[], one: string, other: string): number =>
  ballots.reduce(
    (sum, ballot) => sum + (placeOnBallot(ballot, one) < placeOnBallot(ballot, other) ? ballot.people : 0),
    0,
  );

const pairsOf = (harms: readonly string[], ballots: readonly Ballot[]): readonly Pair[] =>
  harms.flatMap((one, at) =>
    harms.slice(at + 1).map((other) => ({
      ...{ one, other, wantOne: wantMore(ballots, one, other), wantOther: wantMore(ballots, other, one) },
    })),
  );

/** Everything that a harm does not beat, reached step by step. */
const notBeatenFrom = (
  start: string,
  isBeaten: (by: string, one: string) => boolean,
  harms: readonly string[],
): string[] => {
  const reached = [start];
  for (const by of reached) reached.push(...harms.filter((one) => !reached.includes(one) && !isBeaten(by, one)));
  return harms.filter((one) => reached.includes(one));
};

/**
 * Each two harms beside each other, and the harm that more people want than any other, where there is one. Where there is none,
 * people go round in a circle or are level, and `ahead` holds the fewest that beat all the rest (the Smith set).
 * Source: Condorcet, Essai sur l'application de l'analyse (1785); Smith, Aggregation of preferences with variable electorate (1973).
 */
export const condorcetOf = (harms: readonly string[], ballots: readonly Ballot[]): Condorcet => {
  const pairs = pairsOf(harms, ballots);
  const isBeaten = (by: string, one: string): boolean =>
    pairs.some((pair) =>
      pair.one === by && pair.other === one
        ? pair.wantOne > pair.wantOther
        : pair.one === one && pair.other === by && pair.wantOther > pair.wantOne,
    );
  const winner = harms.find((by) => harms.every((one) => one === by || isBeaten(by, one))) ?? null;
  const ahead = harms
    .map((start) => notBeatenFrom(start, isBeaten, harms))
    .reduce((fewest, one) => (one.length < fewest.length ? one : fewest));
  return { pairs, winner, ahead };
};
