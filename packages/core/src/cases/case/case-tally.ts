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

/** What became of an offer to another organisation, by the fact that says so. */
const HAND_OVERS: Partial<Record<CaseEvent["type"], keyof CaseTally["handOvers"]>> = {
  "hand-over-offered": "offered",
  "hand-over-accepted": "accepted",
  "hand-over-refused": "refused",
  "hand-over-ran-out": "ranOut",
};

/** The tally after one more fact; most facts leave it as it is. */
export const tallyAfter = (tally: CaseTally, event: CaseEvent): CaseTally => {
  const { handlings, wishesUnmet, recusals, referrals, handOvers } = tally;
  if (event.type === "case-taken" || event.type === "case-handed-on") {
    const unmet = event.wishUnmet === null ? 0 : 1;
    return { ...tally, handlings: handlings + 1, wishesUnmet: wishesUnmet + unmet };
  }
  if (event.type === "handler-recused") return { ...tally, recusals: recusals + 1 };
  if (event.type === "case-referred") return { ...tally, referrals: [...referrals, null] };
  if (event.type === "referral-outcome-recorded")
    return { ...tally, referrals: [...referrals.slice(0, -1), event.outcome] };
  const what = HAND_OVERS[event.type];
  return what === undefined ? tally : { ...tally, handOvers: { ...handOvers, [what]: handOvers[what] + 1 } };
};
