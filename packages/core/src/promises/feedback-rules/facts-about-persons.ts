import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import type { Month } from "../../kernel/month.ts";
import type { Uuid } from "../../kernel/uuid.ts";
import type { PromiseArea } from "../area.ts";
import type { OwedFrom } from "../owed/owed-content.ts";
import { type FeedbackFact, type FeedbackFactCode, ofCommunities, type Wish } from "./feedback-fact.ts";

/** Outcomes of a referral that the person has to hear of; what was wished, offered or declined the person knows. */
const TOLD: Readonly<Record<string, FeedbackFactCode>> = {
  accepted: "referral-accepted",
  provided: "referral-provided",
  unavailable: "referral-unavailable",
  "no-answer": "referral-no-answer",
  "lost-contact": "referral-lost-contact",
};

/** A step of a referral beside an incident. Types of sexual violence have no referral there, so they owe nothing here. */
export interface ReferralStep {
  /** An id derived from the incident's under a key, always the same one; the incident's own is the reference, and lies sealed. */
  readonly matter: Uuid;
  readonly reference: FeedbackFact["reference"];
  readonly service: LocalCode;
  readonly outcome: string;
  /** The month of the outcome: a service that is silent again a month later is another fact. */
  readonly month: Month;
  /** Which one of those beside the incident that say the same: several people may be sent to one service. */
  readonly nth: number;
  /** The day it became known here. */
  readonly on: Day;
  readonly area: PromiseArea;
  readonly recorder: ActorCode;
  readonly isSensitive: boolean;
  readonly family: Wish;
}

/** The fact of a referral's step; undefined where the person knows of it already. Source: Tool 36, step 2; domain §4.6. */
export const factOfReferral = (step: ReferralStep): FeedbackFact | undefined => {
  const code = TOLD[step.outcome];
  if (code === undefined) return undefined;
  return {
    ...ofCommunities,
    code,
    from: {
      module: "monitoring",
      subject: "incident",
      id: step.matter,
      fact: `referral:${step.service}:${step.outcome}:${step.month}-${step.nth}`,
    },
    on: step.on,
    areas: [step.area],
    recorder: step.recorder,
    isSensitive: step.isSensitive,
    wishes: { family: step.family, intermediary: "not-asked" },
    reference: step.reference,
  };
};

/** Contact was made with a person of whom somebody else had told us. */
export interface ContactThroughIntermediary {
  /** The record that the intermediary's word led to. */
  readonly about: Pick<OwedFrom, "module" | "subject" | "id">;
  readonly on: Day;
  readonly area: PromiseArea | null;
  readonly recorder: ActorCode;
  readonly isSensitive: boolean;
  /** What the person said of word to the intermediary. */
  readonly wish: Wish;
  /** How the desk finds the intermediary again; personal. */
  readonly reference: FeedbackFact["reference"];
}

/** The fact that contact was made: one sentence to the intermediary. Source: Tool 36, step 2; practice C4. */
export const factOfContact = (contact: ContactThroughIntermediary): FeedbackFact => ({
  ...ofCommunities,
  code: "contacted-through-intermediary",
  from: { ...contact.about, fact: "contacted-through-intermediary" },
  on: contact.on,
  areas: contact.area === null ? [] : [contact.area],
  recorder: contact.recorder,
  isSensitive: contact.isSensitive,
  wishes: { family: "not-asked", intermediary: contact.wish },
  reference: contact.reference,
});

/** A promise that was kept, or one that nobody can back and that was made all the same. */
export interface PromiseFact {
  readonly promise: Uuid;
  readonly what: "kept" | "unbacked";
  readonly on: Day;
  readonly level: NonNullable<FeedbackFact["level"]>;
  readonly topic: LocalCode | null;
  readonly areas: readonly PromiseArea[];
  readonly project: LocalCode | null;
  readonly recorder: ActorCode | null;
  readonly isSensitive: boolean;
  readonly wishes: FeedbackFact["wishes"];
  readonly reference: FeedbackFact["reference"];
}

/** The fact of a promise: word goes to those it was made to. Source: Tool 36, step 1 and don'ts. */
export const factOfPromise = ({ promise, what, ...rest }: PromiseFact): FeedbackFact => ({
  ...ofCommunities,
  ...rest,
  code: what === "kept" ? "promise-kept" : "promise-unbacked",
  from: { module: "accountability", subject: "promise", id: promise, fact: what },
});
