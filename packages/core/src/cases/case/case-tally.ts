import { match } from "ts-pattern";
import type { ReferralOutcome } from "../../referrals/referral.ts";
import type { CaseEvent } from "./case-event.ts";

/**
 * How often something happened to a case over all its rounds, which its status forgets. It is for measures alone: no rule
 * asks it, and it names nobody.
 */
export interface CaseTally {
  /** Times somebody took it or it was handed on; of these, times the person's wish about the handler was not met. */
  readonly handlings: number;
  readonly wishesUnmet: number;
  readonly recusals: number;
  /** Each referral by its latest outcome, oldest first; null: none is recorded. */
  readonly referrals: readonly (ReferralOutcome | null)[];
  readonly handOvers: {
    readonly offered: number;
    readonly accepted: number;
    readonly refused: number;
    readonly ranOut: number;
  };
}

export const nothingTallied: CaseTally = {
  ...{ handlings: 0, wishesUnmet: 0, recusals: 0, referrals: [] },
  handOvers: { offered: 0, accepted: 0, refused: 0, ranOut: 0 },
};

const handOverAs = (tally: CaseTally, what: keyof CaseTally["handOvers"]): CaseTally => ({
  ...tally,
  handOvers: { ...tally.handOvers, [what]: tally.handOvers[what] + 1 },
});

/** The tally after one more fact. */
export const tallyAfter = (tally: CaseTally, event: CaseEvent): CaseTally =>
  match(event)
    .returnType<CaseTally>()
    .with({ type: "case-taken" }, { type: "case-handed-on" }, ({ wishUnmet }) => ({
      ...tally,
      handlings: tally.handlings + 1,
      wishesUnmet: tally.wishesUnmet + (wishUnmet === null ? 0 : 1),
    }))
    .with({ type: "handler-recused" }, () => ({ ...tally, recusals: tally.recusals + 1 }))
    .with({ type: "case-referred" }, () => ({ ...tally, referrals: [...tally.referrals, null] }))
    .with({ type: "referral-outcome-recorded" }, ({ outcome }) => ({
      ...tally,
      referrals: [...tally.referrals.slice(0, -1), outcome],
    }))
    .with({ type: "hand-over-offered" }, () => handOverAs(tally, "offered"))
    .with({ type: "hand-over-accepted" }, () => handOverAs(tally, "accepted"))
    .with({ type: "hand-over-refused" }, () => handOverAs(tally, "refused"))
    .with({ type: "hand-over-ran-out" }, () => handOverAs(tally, "ranOut"))
    .otherwise(() => tally);
