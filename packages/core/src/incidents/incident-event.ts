import type { Answer } from "../kernel/answers.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Month } from "../kernel/month.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { Referral, ReferralOutcome } from "../referrals/referral.ts";
import type { IncidentContent } from "./incident-content.ts";
import type { Corroboration, SetAsideReason, WithdrawalReason } from "./incident-reasons.ts";

interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
}

type WithAnswer<Type extends string> = Fact<Type> & { readonly answer: Answer; readonly content: IncidentContent };

/** What can have happened to the record of an incident. */
export type IncidentEvent =
  /** Anew, where an import had taken it back: nothing of before is left then. */
  | WithAnswer<"incident-recorded">
  /** Another version took the place of the one that stood. */
  | WithAnswer<"incident-corrected">
  /** A version that competes with the one that stands; a person settles it. */
  | WithAnswer<"rival-answer-received">
  /** A version that a later one had already replaced; of its content, only when it reached the server is kept. */
  | (Fact<"earlier-answer-received"> & { readonly answer: Answer; readonly receivedAt?: Instant })
  | (Fact<"conflict-settled"> & { readonly kept: Uuid; readonly dropped: readonly Uuid[] })
  | (Fact<"incident-corroborated"> & { readonly by: Corroboration })
  | (Fact<"incident-set-aside"> & { readonly reason: SetAsideReason })
  | Fact<"incident-reconsidered">
  | (Fact<"incident-withdrawn"> & { readonly reason: WithdrawalReason })
  | (Fact<"incident-merged"> & { readonly into: Uuid })
  | (Fact<"referral-added"> & { readonly referral: Referral })
  | (Fact<"referral-outcome-recorded"> & {
      readonly referral: number;
      readonly outcome: ReferralOutcome;
      readonly month: Month;
    });
