import { type ConsentPurpose, isConsented } from "../../safeguards/consent.ts";
import { consentOf } from "../consent/consent-record.ts";
import type { Ask } from "./case-command.ts";
import type { CaseRejection } from "./case-rejection.ts";
import type { OfficeRecord } from "./case-state.ts";
import type { AnswerWay, ContactKind } from "./ways-to-reach.ts";
import type { OtherBasis, UnwantedStep } from "./wishes.ts";

/** Which step of the person's wishes a way to reach her or him is. */
const STEP_OF_WAY: Partial<Record<AnswerWay, UnwantedStep>> = {
  call: "phone-call",
  "text-message": "text-message",
  "home-visit": "home-visit",
  public: "public-answer",
  "through-another-person": "intermediary-told",
};

/** The step that a way is, where somebody may not want it. */
export const stepOfWay = (way: AnswerWay): UnwantedStep | undefined => STEP_OF_WAY[way];

/**
 * Why a step may not be taken, or undefined: the person did not agree, or does not want it, and nothing else was named that
 * it stands on. Another basis needs a second person. Source: practice C6, C11.
 */
export const basisRefusal = (
  { content, consent }: Pick<OfficeRecord, "content" | "consent">,
  { by }: Pick<Ask<string>, "by">,
  {
    steps,
    purpose,
    basis,
  }: { readonly steps: readonly UnwantedStep[]; readonly purpose?: ConsentPurpose; readonly basis: OtherBasis | null },
): CaseRejection["code"] | undefined => {
  if (basis !== null) return basis.second === by ? "second-person-needed" : undefined;
  if (steps.some((step) => content.wishes.unwanted.includes(step))) return "against-the-wish";
  return purpose !== undefined && !isConsented(consentOf(consent), purpose) ? "consent-needed" : undefined;
};

/** Whether a way was called safe by the person. */
export const isSafeWay = (content: { readonly contacts: readonly { readonly kind: ContactKind }[] }, way: AnswerWay) =>
  content.contacts.some(({ kind }) => kind === way);
