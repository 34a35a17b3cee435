import type { Answer } from "../kernel/answers.ts";
import type { Instant } from "../kernel/instant.ts";
import type { Month } from "../kernel/month.ts";
import type { Uuid } from "../kernel/uuid.ts";
import type { Referral, ReferralOutcome } from "../referrals/referral.ts";
import type { IncidentContent } from "./incident-content.ts";
import type { Corroboration, SetAsideReason, WithdrawalReason } from "./incident-reasons.ts";

interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
}

type AskWithAnswer<Type extends string> = Ask<Type> & { readonly answer: Answer; readonly content: IncidentContent };

/** Why an import takes something back: `batch` is the import that is undone. */
export type TakenBackBecause =
  | { readonly reason: "import-undone"; readonly batch: Uuid }
  | { readonly reason: "deleted-at-its-source" };

/** What somebody may ask of an incident. */
export type IncidentCommand =
  /** Writes down a new incident. */
  | AskWithAnswer<"record">
  /** Puts another answer in place of the one that stands. */
  | AskWithAnswer<"correct">
  /** What an importer sends, whichever version it is: it records, corrects, or changes nothing. */
  | AskWithAnswer<"receive">
  /** A person says which of the competing answers stands. */
  | (Ask<"settle"> & { readonly keep: Uuid })
  | (Ask<"corroborate"> & { readonly by: Corroboration })
  | (Ask<"set-aside"> & { readonly reason: SetAsideReason })
  /** Takes back that it was set aside or merged: it is alleged again. */
  | Ask<"reconsider">
  | (Ask<"withdraw"> & { readonly reason: WithdrawalReason })
  /** What an import brought and nobody has touched is taken back, with the whole import or as deleted at its source. */
  | (Ask<"take-back"> & { readonly because: TakenBackBecause })
  /** A person says that this is the same incident as another one. */
  | (Ask<"merge"> & { readonly self: Uuid; readonly into: Uuid })
  | (Ask<"refer"> & { readonly referral: Referral })
  /** `referral` is the referral's number in the incident, from 1. */
  | (Ask<"record-outcome"> & { readonly referral: number; readonly outcome: ReferralOutcome; readonly month: Month });
