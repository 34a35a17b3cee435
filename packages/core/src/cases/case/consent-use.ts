import type { ConsentUse } from "../consent/withdrawal-consequences.ts";
import type { LodgedCase } from "./case-state.ts";

/** What was done in a case with what the person agreed to, as far as it is recorded there; nothing goes to the MRM yet. */
export const consentUseOf = (state: LodgedCase): ConsentUse => {
  const rest = { usedInMrm: false, hasReceipt: state.content.hasReceipt };
  return state.way === "office"
    ? {
        ...{ referred: state.tally.referrals.length > 0, shared: state.tally.handOvers.accepted > 0, forwarded: false },
        ...rest,
      }
    : { referred: false, shared: state.forwardedIdentity, forwarded: state.forwardedTo.length > 0, ...rest };
};
