import { isConsented } from "../../safeguards/consent.ts";
import { consentOf } from "../consent/consent-record.ts";
import { type PersonsStep, wishRefusal } from "./basis.ts";
import type { CaseRejection } from "./case-rejection.ts";
import type { LodgedCase } from "./case-state.ts";
import type { AnswerWay } from "./ways-to-reach.ts";
import type { UnwantedStep } from "./wishes.ts";

type Code = CaseRejection["code"];

/** Which step of the person's wishes a way to reach her or him is. */
const STEP_OF_WAY: Partial<Record<AnswerWay, UnwantedStep>> = {
  call: "phone-call",
  "text-message": "text-message",
  "home-visit": "home-visit",
  public: "public-answer",
  "through-another-person": "intermediary-told",
};

/** Ways on which the person does not come to us, but we go to her or him. */
const isContactBack = (way: AnswerWay): boolean =>
  way !== "desk" && way !== "receipt" && way !== "public" && way !== "not-delivered";

/** What a way asks of the person's wishes and agreements. */
export const stepOfWay = (way: AnswerWay): PersonsStep => {
  const step = STEP_OF_WAY[way];
  const steps = step === undefined ? [] : [step];
  return isContactBack(way) ? { steps: [...steps, "contact-back"], purpose: "contact-back" } : { steps, purpose: null };
};

/** Why a way is none that the person called safe, or undefined; in public nobody speaks of a sensitive case. */
export const wayRefusal = ({ way: whose, content }: LodgedCase, way: AnswerWay): Code | undefined => {
  if (way === "not-delivered") return undefined;
  if (way === "public") return whose === "office" ? undefined : "only-the-body-answers";
  const isSafe = way === "receipt" ? content.hasReceipt : content.contacts.some(({ kind }) => kind === way);
  return isSafe ? undefined : "way-not-safe";
};

/**
 * Why the person may not be reached in this way, or undefined: it is not a way that she or he called safe; she or he did
 * not agree to be contacted, or does not want this; in public, in a sensitive case. Source: practice C2, C3, W3.
 */
export const contactRefusal = (state: LodgedCase, way: AnswerWay): Code | undefined => {
  const step = stepOfWay(way);
  const wrong = wayRefusal(state, way);
  if (wrong !== undefined) return wrong;
  if (state.way === "office") return wishRefusal(state, step);
  return step.purpose !== null && !isConsented(consentOf(state.consent), step.purpose) ? "consent-needed" : undefined;
};

/** Why none of the ways that the person called safe is left, or undefined. */
export const safeWaysRefusal = (state: LodgedCase): Code | undefined => {
  const refusals = state.content.contacts.map(({ kind }) => contactRefusal(state, kind));
  return refusals.includes(undefined) ? undefined : (refusals[0] ?? "way-not-safe");
};

/** Whether there is nobody whom word could reach: no safe way is left, and there is no receipt. */
export const isUnreachable = (state: LodgedCase): boolean =>
  !state.content.hasReceipt && safeWaysRefusal(state) !== undefined;
