import { approvalOf } from "./approval.ts";
import { bordaOf } from "./borda.ts";
import type { Ballot, HarmChoice } from "./choice.ts";
import { type Condorcet, condorcetOf } from "./condorcet.ts";
import type { Counted } from "./counted.ts";

/** What three rules of counting make of the same rankings, side by side; none of them decides. */
export interface CountedChoice {
  readonly people: number;
  readonly approval: Counted;
  readonly borda: Counted;
  readonly condorcet: Condorcet;
}

/** What three rules make of ballots about these harms. */
export const countBallots = (harms: readonly string[], ballots: readonly Ballot[]): CountedChoice => ({
  people: ballots.reduce((sum, { people }) => sum + people, 0),
  approval: approvalOf(harms, ballots),
  borda: bordaOf(harms, ballots),
  condorcet: condorcetOf(harms, ballots),
});

/** What three rules make of what all groups said together; undefined: nobody was asked to rank. */
export const countChoice = ({ harms, rankings }: HarmChoice): CountedChoice | undefined =>
  rankings.length === 0
    ? undefined
    : countBallots(
        harms,
        rankings.flatMap(({ ballots }) => ballots),
      );
