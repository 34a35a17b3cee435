import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ReferralOutcome } from "../../referrals/referral.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";
import type { SensitivePart } from "../consent/parts-forwarded.ts";
import type { ConsentSaid } from "../consent/record-answer.ts";
import type { PhoneEvent } from "../phone/phone-event.ts";
import type { PathRole } from "../rehearsal/rehearsal-recipient.ts";
import type { Satisfaction } from "../satisfaction/satisfaction.ts";
import type { AboutUnits } from "../units/about-units.ts";
import type { CaseAnswer, LoopEnd } from "./case-answer.ts";
import type { CaseCategory } from "./case-category.ts";
import type { CaseContent, Priority } from "./case-content.ts";
import type {
  AcknowledgedBy,
  BodyConclusion,
  InterimWord,
  KeptLongerBecause,
  RecusedBecause,
  ReopenedBecause,
  SafetyCallOutcome,
  SupportGiven,
  WishUnmetBecause,
} from "./case-reasons.ts";
import type { Handler } from "./handler.ts";
import type { LodgedPrint } from "./lodged-print.ts";
import type { SaidWords } from "./said-words.ts";
import type { SensitiveContent } from "./sensitive-content.ts";
import type { AnswerWay, ContactKind } from "./ways-to-reach.ts";
import type { OtherBasis } from "./wishes.ts";

/** `at`: when it was entered; `doneAt`: when it was done; `by`: whoever entered it. */
export interface Fact<Type extends string> {
  readonly type: Type;
  readonly schema: 1;
  readonly at: Instant;
  readonly doneAt: Instant;
  readonly by: ActorCode;
}

/** What can have happened to a case. */
export type CaseEvent =
  | (Fact<"case-lodged"> & { readonly content: CaseContent; readonly print: LodgedPrint })
  /** The import that brought it was undone, before anything happened to it; `erase`: all its slots. */
  | (Fact<"lodging-undone"> & { readonly batch: Uuid; readonly erase: readonly Uuid[] })
  | (Fact<"sensitive-case-lodged"> & { readonly content: SensitiveContent; readonly print: LodgedPrint })
  | (Fact<"case-acknowledged"> & { readonly how: AcknowledgedBy })
  | (Fact<"case-triaged"> & { readonly category: CaseCategory; readonly priority: Priority })
  | (Fact<"case-taken"> & { readonly handler: Handler; readonly wishUnmet: WishUnmetBecause | null })
  | (Fact<"case-handed-on"> & { readonly handler: Handler; readonly wishUnmet: WishUnmetBecause | null })
  | (Fact<"handler-recused"> & { readonly because: RecusedBecause })
  | (Fact<"subject-learned"> & { readonly units: AboutUnits; readonly actors: readonly ActorCode[] })
  | Fact<"waiting-for-person">
  | Fact<"waiting-ended">
  | (Fact<"case-referred"> & { readonly to: LocalCode; readonly basis: OtherBasis | null })
  | (Fact<"referral-outcome-recorded"> & { readonly outcome: ReferralOutcome })
  | (Fact<"interim-answer-given"> & {
      readonly says: InterimWord;
      readonly way: AnswerWay;
      readonly words: SaidWords | null;
    })
  | (Fact<"case-responded"> & { readonly answer: CaseAnswer; readonly basis: OtherBasis | null })
  | (Fact<"attempt-recorded"> & { readonly way: AnswerWay })
  | (Fact<"loop-closed"> & { readonly end: LoopEnd })
  | (Fact<"case-reopened"> & { readonly because: ReopenedBecause })
  | (Fact<"case-appealed"> & { readonly level: number })
  | (Fact<"case-withdrawn"> & { readonly wishedBy: "the-person" })
  | (Fact<"marked-duplicate"> & { readonly of: Uuid })
  | Fact<"found-no-duplicate">
  | (Fact<"duplicate-noted"> & { readonly duplicate: Uuid })
  | (Fact<"duplicate-forgotten"> & { readonly duplicate: Uuid })
  | (Fact<"information-added"> & { readonly words: SlotRef })
  | Fact<"information-looked-at">
  /** `erase`: what goes because the person wants it no longer written down; else nothing. */
  | (Fact<"consent-recorded"> & { readonly said: ConsentSaid; readonly erase: readonly Uuid[] })
  | (Fact<"reply-wish-recorded"> & { readonly reply: "wants-word" | "wants-none" })
  | (Fact<"satisfaction-recorded"> & { readonly satisfaction: Satisfaction })
  | Fact<"intermediary-told">
  /** Whoever answers for it was told that its words will be erased. */
  | Fact<"erasure-announced">
  /** What is personal in it was erased, by the rule of the policy; category, area and month stay. */
  | Fact<"case-words-erased">
  | (Fact<"kept-longer"> & { readonly until: Day; readonly because: KeptLongerBecause })
  | Fact<"family-told">
  | (Fact<"hand-over-offered"> & {
      readonly to: LocalCode;
      readonly runsOutAt: Instant | null;
      readonly basis: OtherBasis | null;
    })
  | (Fact<"hand-over-accepted"> & { readonly organisation: LocalCode })
  | (Fact<"hand-over-refused"> & { readonly organisation: LocalCode })
  | Fact<"hand-over-ran-out">
  | (Fact<"safety-call-agreed"> & { readonly callAt: Instant; readonly how: ContactKind; readonly post: LocalCode })
  | Fact<"safety-call-declined">
  | PhoneEvent
  | (Fact<"safety-call-made"> & { readonly outcome: SafetyCallOutcome; readonly reprisal: Uuid | null })
  /** It is sensitive after all. `erase` names every slot the office could open; the store erases them. */
  | (Fact<"found-sensitive"> & { readonly content: SensitiveContent; readonly erase: readonly Uuid[] })
  | (Fact<"sensitive-case-forwarded"> & { readonly to: PathRole; readonly parts: readonly SensitivePart[] })
  | Fact<"body-acknowledged">
  | (Fact<"body-concluded"> & { readonly conclusion: BodyConclusion })
  | (Fact<"support-given"> & { readonly given: readonly SupportGiven[] })
  | (Fact<"identity-added"> & { readonly identity: SlotRef })
  /** `erase`: the slot that goes; what the body has already stays with the body. */
  | (Fact<"identity-taken-back"> & { readonly erase: readonly Uuid[] })
  | (Fact<"returned-from-body"> & { readonly body: LocalCode; readonly content: CaseContent });
