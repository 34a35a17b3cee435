import { isConsented } from "../../safeguards/consent.ts";
import { consentOf } from "../consent/consent-record.ts";
import { basisRefusal, isSafeWay, stepOfWay } from "./basis.ts";
import type { Ask } from "./case-command.ts";
import type { CaseRejection } from "./case-rejection.ts";
import type { LodgedCase } from "./case-state.ts";
import type { AnswerWay } from "./ways-to-reach.ts";
import type { OtherBasis, UnwantedStep } from "./wishes.ts";

/** Ways on which the person does not come to us, but we go to her or him. */
const isContactBack = (way: AnswerWay): boolean =>
  way !== "desk" && way !== "receipt" && way !== "public" && way !== "not-delivered";

const stepsOf = (way: AnswerWay): readonly UnwantedStep[] => {
  const step = stepOfWay(way);
  return [...(step === undefined ? [] : [step]), ...(isContactBack(way) ? (["contact-back"] as const) : [])];
};

/** Whether there is nobody whom word could reach: no safe way, and no receipt. */
export const isUnreachable = ({ content }: LodgedCase): boolean => content.contacts.length === 0 && !content.hasReceipt;

/**
 * Why the person may not be reached in this way, or undefined: it is not a way that she or he called safe; she or he did
 * not agree to be contacted, or does not want this; in public, in a sensitive case. Source: practice C2, C3, W3.
 */
export const contactRefusal = (
  state: LodgedCase,
  asked: Pick<Ask<string>, "by"> & { readonly way: AnswerWay; readonly basis?: OtherBasis | null },
): CaseRejection["code"] | undefined => {
  const { way } = asked;
  if (way === "receipt") return state.content.hasReceipt ? undefined : "way-not-safe";
  if (way === "public" && state.way === "investigating-body") return "only-the-body-answers";
  if (way === "not-delivered" || (way !== "public" && !isSafeWay(state.content, way)))
    return way === "not-delivered" ? undefined : "way-not-safe";
  if (state.way === "office") {
    const purpose = isContactBack(way) ? { purpose: "contact-back" as const } : {};
    return basisRefusal(state, asked, { steps: stepsOf(way), basis: asked.basis ?? null, ...purpose });
  }
  return isContactBack(way) && !isConsented(consentOf(state.consent), "contact-back") ? "consent-needed" : undefined;
};
