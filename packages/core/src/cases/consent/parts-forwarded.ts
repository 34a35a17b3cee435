import { type Consent, isConsented } from "../../safeguards/consent.ts";

/** The two sealed parts of a sensitive case. */
export type SensitivePart = "allegation" | "identity";

/**
 * Which of the two parts goes to the investigating body. The allegation always does, whatever was agreed; who the person is
 * goes only with a yes to sharing. Source: practice C2.
 */
export const partsForwarded = (consent: Consent): readonly SensitivePart[] =>
  isConsented(consent, "sharing") ? ["allegation", "identity"] : ["allegation"];
