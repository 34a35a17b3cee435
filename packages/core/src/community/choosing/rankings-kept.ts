import type { Ballot, GroupRanking } from "./choice.ts";

/** Of how many people a group's ranking is kept apart. Source: practice M4. */
export const FEWEST_APART = 5;

const peopleIn = (ballots: readonly Ballot[]): number => ballots.reduce((sum, { people }) => sum + people, 0);

/**
 * Rankings as they are kept: those of a group under five go in with everybody's, so that nobody can be told from them; where that
 * would leave them alone there, the smallest other group goes in too. Ballots stay as they are. Source: practice M4.
 */
export const rankingsKept = (rankings: readonly GroupRanking[]): readonly GroupRanking[] => {
  const together = rankings.filter(({ group }) => group === null).flatMap(({ ballots }) => ballots);
  const apart: GroupRanking[] = [];
  for (const one of rankings.toSorted((a, b) => peopleIn(a.ballots) - peopleIn(b.ballots))) {
    if (one.group === null) continue;
    const isTooFew = peopleIn(one.ballots) < FEWEST_APART || (together.length > 0 && peopleIn(together) < FEWEST_APART);
    if (isTooFew) together.push(...one.ballots);
    else apart.push(one);
  }
  const kept = rankings.filter((one) => apart.includes(one));
  return together.length === 0 ? kept : [...kept, { group: null, ballots: together }];
};
