import { ReferralOutcome } from "../../referrals/referral.ts";
import type { CaseTally } from "../case/case-tally.ts";
import { countCodes } from "./count-codes.ts";
import type { MeasuredCase } from "./measured-case.ts";

/** What came of asking somebody else: services, and other organisations of a joint mechanism. */
export interface PassedOn {
  readonly referrals: {
    readonly made: number;
    /** By the latest outcome; "sent" is none. */
    readonly outcomes: Readonly<Record<ReferralOutcome, number>>;
    readonly noOutcome: number;
  };
  readonly handOvers: CaseTally["handOvers"] & {
    readonly open: number;
    /** The first organisation answered, or the person let it go, before the other one said anything. */
    readonly overtaken: number;
  };
}

/** What became of referrals and of hand-overs to other organisations, over all rounds. Source: practice C12. */
export const passedOn = (cases: readonly MeasuredCase[]): PassedOn => {
  const tallies = cases.map(({ state }) => state.tally);
  const referrals = tallies.flatMap((tally) => tally.referrals);
  const outcomes = referrals.filter((outcome) => outcome !== null);
  const sum = (what: keyof CaseTally["handOvers"]): number =>
    tallies.reduce((all, { handOvers }) => all + handOvers[what], 0);
  const [offered, accepted, refused, ranOut] = [sum("offered"), sum("accepted"), sum("refused"), sum("ranOut")];
  const open = cases.filter(({ state }) => state.handOver !== null).length;
  return {
    referrals: {
      made: referrals.length,
      outcomes: countCodes(ReferralOutcome.options, outcomes),
      noOutcome: referrals.length - outcomes.length,
    },
    handOvers: {
      ...{ offered, accepted, refused, ranOut, open },
      overtaken: offered - accepted - refused - ranOut - open,
    },
  };
};
