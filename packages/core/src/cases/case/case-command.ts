import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { Instant } from "../../kernel/instant.ts";
import type { LanguageTag } from "../../kernel/language-tag.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ReferralOutcome } from "../../referrals/referral.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";
import type { ConsentSaid } from "../consent/record-answer.ts";
import type { PhoneCommand } from "../phone/phone-command.ts";
import type { PathRole } from "../rehearsal/rehearsal-recipient.ts";
import type { Satisfaction, SatisfactionFacts } from "../satisfaction/satisfaction.ts";
import type { AboutUnits } from "../units/about-units.ts";
import type { AnswerKind } from "./case-answer.ts";
import type { CaseCategory } from "./case-category.ts";
import type { CaseContent, Priority } from "./case-content.ts";
import type {
  AcknowledgedBy,
  BodyConclusion,
  InterimWord,
  KeptLongerBecause,
  ReceivedHow,
  RecusedBecause,
  ReopenedBecause,
  SafetyCallOutcome,
  SmallGroup,
  SupportGiven,
  UntoldBecause,
  WishUnmetBecause,
} from "./case-reasons.ts";
import type { HandlerFacts } from "./handler.ts";
import type { LodgedPrint } from "./lodged-print.ts";
import type { SaidWords } from "./said-words.ts";
import type { NamedPath, SensitiveContent } from "./sensitive-content.ts";
import type { AnswerWay, ContactKind } from "./ways-to-reach.ts";
import type { OtherBasis } from "./wishes.ts";

/** `at`: when it is entered; `doneAt`: when it was done; `by`: whoever enters it. */
export interface Ask<Type extends string> {
  readonly type: Type;
  readonly at: Instant;
  readonly doneAt: Instant;
  readonly by: ActorCode;
}

/** Whoever is to deal with it, with why the wish about the handler is not met, where it is not. */
export interface Handling {
  readonly handler: HandlerFacts;
  readonly wishUnmet: WishUnmetBecause | null;
}

/** What may be asked of a case while the office deals with it, and of no sensitive one. */
export type OfficeCommand =
  /** A person sorts it; what it is about may have become clearer. */
  | (Ask<"triage"> & { readonly category: CaseCategory; readonly priority: Priority })
  | (Ask<"take"> & Handling)
  | (Ask<"hand-on"> & Handling)
  | (Ask<"recuse"> & { readonly because: RecusedBecause })
  | Ask<"wait-for-person">
  | Ask<"go-on">
  | (Ask<"refer"> & { readonly to: LocalCode; readonly basis: OtherBasis | null })
  | (Ask<"record-outcome"> & { readonly outcome: ReferralOutcome })
  | (Ask<"respond"> & {
      readonly answer: AnswerKind;
      readonly language: LanguageTag;
      readonly way: AnswerWay;
      readonly smallGroup: SmallGroup | null;
      readonly words: SaidWords | null;
      readonly decider: HandlerFacts;
      readonly basis: OtherBasis | null;
    })
  | Ask<"appeal">
  /** The person, and nobody for the person, takes it back. */
  | (Ask<"withdraw"> & { readonly wishedBy: "the-person" })
  | (Ask<"mark-duplicate"> & { readonly self: Uuid; readonly of: Uuid })
  | Ask<"not-a-duplicate">
  | (Ask<"note-duplicate"> & { readonly self: Uuid; readonly duplicate: Uuid })
  | (Ask<"forget-duplicate"> & { readonly duplicate: Uuid })
  | (Ask<"offer-hand-over"> & {
      readonly to: LocalCode;
      readonly runsOutAt: Instant | null;
      readonly basis: OtherBasis | null;
    })
  | (Ask<"accept-hand-over"> & { readonly organisation: LocalCode })
  | (Ask<"refuse-hand-over"> & { readonly organisation: LocalCode })
  | Ask<"run-out-hand-over">
  | Ask<"tell-family">
  /** An import is undone: what it lodged is taken back where nothing has happened to it since. */
  | (Ask<"undo-lodging"> & { readonly batch: Uuid })
  /** A person finds that it is sensitive: the two parts, sealed anew to the body. */
  | (Ask<"reclassify"> & {
      readonly category: CaseCategory;
      readonly path: NamedPath;
      readonly allegation: SlotRef;
      readonly identity: SlotRef | null;
    });

/** What may be asked of a sensitive case, and of no other. */
export type SensitiveCommand =
  | (Ask<"forward"> & { readonly to: PathRole })
  | Ask<"record-body-acknowledged">
  | (Ask<"record-body-conclusion"> & { readonly conclusion: BodyConclusion })
  | (Ask<"give-support"> & { readonly given: readonly SupportGiven[] })
  /** The person now agrees that the body knows who she or he is. */
  | (Ask<"add-identity"> & { readonly identity: SlotRef })
  | Ask<"take-identity-back">
  /**
   * The body gives back what is about the programme, in its own summary; the original stays there. How and when the case
   * arrived, and near whom it is, stays as it was, whatever `content` says.
   */
  | (Ask<"return-from-body"> & { readonly body: LocalCode; readonly content: CaseContent });

/** What may be asked on both ways. */
export type SharedCommand =
  | (Ask<"acknowledge"> & { readonly how: AcknowledgedBy })
  | (Ask<"give-interim"> & { readonly says: InterimWord; readonly way: AnswerWay; readonly words: SaidWords | null })
  /** New information from the person, at any time. */
  | (Ask<"add-information"> & { readonly words: SlotRef })
  | Ask<"look-at-information">
  | (Ask<"record-attempt"> & { readonly way: AnswerWay })
  | (Ask<"confirm-received"> & { readonly how: ReceivedHow })
  | (Ask<"close-untold"> & { readonly because: UntoldBecause })
  | (Ask<"reopen"> & { readonly because: ReopenedBecause })
  | (Ask<"record-consent"> & { readonly said: ConsentSaid })
  | (Ask<"record-reply-wish"> & { readonly reply: "wants-word" | "wants-none" })
  /**
   * It became known whom it is about; `handler` says who deals with it now, null: nobody. Of a
   * sensitive case only units are said.
   */
  | (Ask<"learn-about"> & {
      readonly units: AboutUnits;
      readonly actors: readonly ActorCode[];
      readonly handler: HandlerFacts | null;
    })
  | Ask<"tell-intermediary">
  /** The rule of retention, which nobody but the clock raises. */
  | Ask<"announce-erasure">
  | Ask<"erase-by-rule">
  | (Ask<"keep-longer"> & { readonly until: Day; readonly because: KeptLongerBecause })
  /** The one question after the loop was closed, and where it was asked. */
  | (Ask<"record-satisfaction"> & {
      readonly satisfaction: Satisfaction;
      readonly asking: SatisfactionFacts["asking"]["where"];
    })
  | (Ask<"agree-safety-call"> & { readonly callAt: Instant; readonly how: ContactKind; readonly post: LocalCode })
  | Ask<"decline-safety-call">
  | PhoneCommand
  /** `reprisal`: the new sensitive case that was opened, where one is reported. */
  | (Ask<"make-safety-call"> & { readonly outcome: SafetyCallOutcome; readonly reprisal: Uuid | null });

/** A case is lodged; the same `print` again is the same submission, which came twice. */
export type LodgeCommand =
  | (Ask<"lodge"> & { readonly content: CaseContent; readonly print: LodgedPrint })
  | (Ask<"lodge-sensitive"> & { readonly content: SensitiveContent; readonly print: LodgedPrint });

/** What somebody may ask of a case. None of it opens a case of gender-based violence: there is no such command. */
export type CaseCommand = LodgeCommand | OfficeCommand | SensitiveCommand | SharedCommand;

export type Asked<Type extends CaseCommand["type"]> = Extract<CaseCommand, { type: Type }>;
