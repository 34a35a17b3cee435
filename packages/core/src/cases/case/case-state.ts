import type { Instant } from "../../kernel/instant.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { ReferralOutcome } from "../../referrals/referral.ts";
import type { SlotRef } from "../../safeguards/slot-ref.ts";
import type { TaxonomyCode } from "../../taxonomies/taxonomy.ts";
import type { ConsentRecord } from "../consent/consent-record.ts";
import type { PhoneRecord } from "../phone/phone-record.ts";
import type { PathRole } from "../rehearsal/rehearsal-recipient.ts";
import type { Satisfaction } from "../satisfaction/satisfaction.ts";
import type { Attempt, CaseAnswer, InterimAnswer, LoopEnd } from "./case-answer.ts";
import type { CaseContent, Priority } from "./case-content.ts";
import type { BodyConclusion, SafetyCallOutcome, SupportGiven, WishUnmetBecause } from "./case-reasons.ts";
import type { CaseRetention } from "./case-retention.ts";
import type { CaseTally } from "./case-tally.ts";
import type { Handler } from "./handler.ts";
import type { LodgedPrint } from "./lodged-print.ts";
import type { SensitiveContent } from "./sensitive-content.ts";
import type { ContactKind } from "./ways-to-reach.ts";

/** Something that clocks run on, when it happened and when it was entered, and how the case was sorted then. */
export interface Moment {
  readonly what:
    | "received"
    | "acknowledged"
    | "interim"
    | "waits"
    | "goes-on"
    | "responded"
    | "closed"
    | "reopened"
    | "appealed"
    | "forwarded"
    | "returned"
    | "withdrawn";
  readonly doneAt: Instant;
  readonly at: Instant;
  readonly category: TaxonomyCode | null;
  /** Null in sensitive cases: each of them is as urgent as the next. */
  readonly priority: Priority | null;
}

/** The call about the person's safety after a complaint about staff, or a sensitive one. Source: practice C8. */
export type SafetyCall =
  | { readonly is: "not-owed" }
  /** Owed, and not yet agreed with the person. */
  | { readonly is: "to-agree" }
  | { readonly is: "agreed"; readonly callAt: Instant; readonly how: ContactKind; readonly post: LocalCode }
  | { readonly is: "made"; readonly outcome: SafetyCallOutcome; readonly reprisal: Uuid | null }
  | { readonly is: "declined" };

/** What is held on both ways. */
export interface CaseKept {
  readonly print: LodgedPrint;
  readonly consent: ConsentRecord;
  readonly reply: "wants-word" | "wants-none";
  readonly timeline: readonly Moment[];
  /** Since when it is in this status and in these hands; nothing that follows it can have been done before. */
  readonly since: Instant;
  /** Why it is dealt with now, and how high an appeal of this round has gone. */
  readonly round: "first" | "reopened" | "appeal" | "returned";
  readonly level: number;
  /** Word on the way, oldest first. */
  readonly interims: readonly InterimAnswer[];
  /** What the person added, oldest first; the last `unseen` of them nobody has looked at. */
  readonly information: readonly SlotRef[];
  readonly unseen: number;
  readonly attempts: readonly Attempt[];
  readonly safetyCall: SafetyCall;
  readonly intermediaryTold: boolean;
  readonly acknowledged: boolean;
  readonly reopenings: number;
  /** What came when the person was asked how content she or he is with this round; null: nobody has asked. */
  readonly satisfaction: Satisfaction | null;
  /** Messages to a phone; left out: nobody has spoken of any. */
  readonly phone?: PhoneRecord;
  /** How far the erasing of its words has come; left out: nothing of it has happened. */
  readonly retention?: CaseRetention;
}

/** Another organisation was asked to answer, and has not said yet whether it will. */
interface HandOver {
  readonly to: LocalCode;
  readonly offeredAt: Instant;
  readonly runsOutAt: Instant | null;
}

/** What the office holds of a case that it deals with itself. */
export interface OfficeRecord extends CaseKept {
  readonly way: "office";
  readonly content: CaseContent;
  /** Something has happened to it since it was lodged, so that no import takes it back. */
  readonly touched: boolean;
  /** A person has said what it is about. */
  readonly triaged: boolean;
  /** Every answer so far, oldest first; the first `answersBefore` of them were given before it was last reopened. */
  readonly answers: readonly CaseAnswer[];
  readonly answersBefore: number;
  readonly wishUnmet: WishUnmetBecause | null;
  /** The organisation that owes the answer. */
  readonly owner: LocalCode;
  readonly handOver: HandOver | null;
  /** Other cases that are the same matter and hang on this one; each of their persons is owed an answer too. */
  readonly duplicates: readonly Uuid[];
  /** The body gave it back and the person has not heard so yet. */
  readonly returnUntold: boolean;
  readonly tally: CaseTally;
}

/** What the office holds of a sensitive case: codes, and two parts it cannot open. */
export interface SensitiveRecord extends CaseKept {
  readonly way: "investigating-body";
  readonly content: SensitiveContent;
  readonly support: readonly SupportGiven[];
  /** How much of `information` the body was given. */
  readonly forwardedInformation: number;
  readonly forwardedIdentity: boolean;
  readonly forwardedTo: readonly PathRole[];
}

export type WaitingCase = OfficeRecord & {
  readonly status: "lodged" | "acknowledged" | "triaged" | "reopened" | "appealed";
};
export type CaseInHand = OfficeRecord & {
  readonly status: "in-hand";
  readonly handler: Handler;
  readonly waits: boolean;
};

export type OfficeCase =
  | WaitingCase
  | CaseInHand
  | (OfficeRecord & {
      readonly status: "referred";
      readonly to: LocalCode;
      readonly outcomes: readonly ReferralOutcome[];
    })
  /** Dealt with in another case; its own person is still owed the answer. */
  | (OfficeRecord & { readonly status: "duplicate"; readonly of: Uuid })
  | (OfficeRecord & { readonly status: "responded"; readonly answer: CaseAnswer })
  | (OfficeRecord & { readonly status: "loop-closed"; readonly answer: CaseAnswer; readonly end: LoopEnd })
  | (OfficeRecord & { readonly status: "withdrawn" });

export type SensitiveCase =
  | (SensitiveRecord & { readonly status: "lodged" | "acknowledged" | "reopened" | "forwarded" | "with-the-body" })
  | (SensitiveRecord & { readonly status: "body-concluded"; readonly conclusion: BodyConclusion })
  | (SensitiveRecord & { readonly status: "loop-closed"; readonly conclusion: BodyConclusion; readonly end: LoopEnd });

export type LodgedCase = OfficeCase | SensitiveCase;
export type CaseState = { readonly status: "absent" } | LodgedCase;
export type CaseStatus = CaseState["status"];

/** Whether the person is still owed something: an answer, or word of one. */
export const isOwedWord = (state: CaseState): boolean =>
  state.status !== "absent" && state.status !== "loop-closed" && state.status !== "withdrawn";

/** Whether something lies here that the body was not given. */
export const hasMoreForBody = (state: SensitiveCase): boolean =>
  state.forwardedTo.length === 0 ||
  state.status === "reopened" ||
  state.information.length > state.forwardedInformation ||
  (state.content.identity !== null && !state.forwardedIdentity);

/** Whether an answer is still owed, by the office or by the body; after it, word that the person received it. */
export const isAnswerOwed = (state: LodgedCase): boolean =>
  isOwedWord(state) && state.status !== "responded" && state.status !== "body-concluded";
