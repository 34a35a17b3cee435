import type { Explanations } from "../kernel/explanations.ts";

/** What the codes of referrals mean. */
export const referralsExplanations = {
  "referred-without-consent": "A service cannot have answered about a person who did not agree that it is told.",
  "consent-contradicts": "Consent that was given names whom it lets know; consent that was not given names nobody.",
} as const satisfies Explanations;
