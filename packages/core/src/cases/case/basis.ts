import { rejection } from "../../kernel/rejection.ts";
import { type ConsentPurpose, isConsented } from "../../safeguards/consent.ts";
import { childRefusal } from "../consent/child-refusal.ts";
import { consentOf } from "../consent/consent-record.ts";
import type { Ask } from "./case-command.ts";
import type { CaseRejection } from "./case-rejection.ts";
import type { OfficeRecord } from "./case-state.ts";
import { isSecondPerson } from "./handler.ts";
import type { OtherBasis, UnwantedStep } from "./wishes.ts";

/** A step as the person sees it: what she or he may not want, and what she or he has to agree to. */
export interface PersonsStep {
  readonly steps: readonly UnwantedStep[];
  readonly purpose: ConsentPurpose | null;
}

/** Why a step may not be taken, or undefined: the person does not want it, or did not agree. Source: practice C11. */
export const wishRefusal = (
  { content, consent }: Pick<OfficeRecord, "content" | "consent">,
  { steps, purpose }: PersonsStep,
): CaseRejection["code"] | undefined => {
  if (steps.some((step) => content.wishes.unwanted.includes(step))) return "against-the-wish";
  return purpose !== null && !isConsented(consentOf(consent), purpose) ? "consent-needed" : undefined;
};

/**
 * The same where something else than the person's word may be named that the step stands on. That takes a second person, and
 * then stands instead. Source: practice C6.
 */
export const basisRefusal = (
  record: Pick<OfficeRecord, "content" | "consent">,
  { by, basis }: Pick<Ask<string>, "by"> & { readonly basis: OtherBasis | null },
  step: PersonsStep,
): CaseRejection["code"] | undefined => {
  if (basis === null) return wishRefusal(record, step);
  return isSecondPerson(basis.second, by) ? undefined : "second-person-needed";
};

/**
 * Why what the person told may not go to somebody else, or undefined; another basis stands instead of all of it.
 * Source: practice C5, C6, C11.
 */
export const elsewhereRefusal = (
  record: Pick<OfficeRecord, "content" | "consent">,
  asked: Pick<Ask<string>, "by"> & { readonly basis: OtherBasis | null },
  step: PersonsStep,
): CaseRejection | undefined => {
  const wrong = basisRefusal(record, asked, step);
  if (wrong !== undefined) return rejection(wrong);
  const { child } = record.content;
  return asked.basis === null && child !== null ? childRefusal(child) : undefined;
};
