import type { RawSubmission } from "./raw-submission.ts";

/** What a reviewer at the source said of a submission; `none`: nobody did. */
export type SubmissionValidation = "approved" | "not-approved" | "on-hold" | "none";

/** Kobo's codes for the answer of a reviewer, and the words its exports show. */
const VALIDATIONS: Readonly<Record<string, SubmissionValidation>> = {
  validation_status_approved: "approved",
  validation_status_not_approved: "not-approved",
  validation_status_on_hold: "on-hold",
  approved: "approved",
  "not approved": "not-approved",
  "on hold": "on-hold",
};

/** What the submission says that a reviewer said of it. Source: KoboToolbox API v2, `_validation_status`. */
export const submissionValidation = (submission: RawSubmission): SubmissionValidation => {
  const value = Object.hasOwn(submission, "_validation_status") ? submission["_validation_status"] : undefined;
  const uid = typeof value === "object" && value !== null ? (value as RawSubmission)["uid"] : value;
  const word = typeof uid === "string" ? uid.trim().toLowerCase() : "";
  return Object.hasOwn(VALIDATIONS, word) ? (VALIDATIONS[word] ?? "none") : "none";
};
