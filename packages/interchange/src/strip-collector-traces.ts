import type { FormMapping } from "./form-mapping.ts";
import type { RawSubmission } from "./read-kobo-page.ts";
import { type SubmissionIdentity, submissionIdentity } from "./submission-identity.ts";

/** Answers by question; a repeat is a list of answers, whose questions keep their full path. */
export interface Answers {
  readonly [question: string]: string | readonly Answers[];
}

/** A submission without a trace of who collected it, on what, or where they stood. */
export interface CleanSubmission extends SubmissionIdentity {
  readonly form?: string;
  readonly validation: "approved" | "not-approved" | "on-hold" | "none";
  /** Attachments stay at the source; only their number and kinds are kept. */
  readonly attachments: { readonly [kind in "image" | "audio" | "video" | "other"]?: number };
  readonly answers: Answers;
}

const FORM_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const ATTACHMENT_KIND = /^(image|audio|video)\//;
const LONGEST_ANSWER = 20_000;

const own = (from: RawSubmission, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined);
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= LONGEST_ANSWER
    ? value.trim() || undefined
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined;

/** Kobo's word for each answer of a reviewer, and ODK Central's. */
const VALIDATIONS: Readonly<Record<string, CleanSubmission["validation"]>> = {
  validation_status_approved: "approved",
  validation_status_not_approved: "not-approved",
  validation_status_on_hold: "on-hold",
  approved: "approved",
  rejected: "not-approved",
  hasIssues: "on-hold",
};

const validationOf = (submission: RawSubmission): CleanSubmission["validation"] => {
  const status = own(submission, "_validation_status");
  const uid = typeof status === "object" && status !== null ? own(status as RawSubmission, "uid") : status;
  const word = typeof uid === "string" && uid !== "" ? uid : own(submission, "__system/reviewState");
  return typeof word === "string" && Object.hasOwn(VALIDATIONS, word) ? (VALIDATIONS[word] ?? "none") : "none";
};

const attachmentsOf = (submission: RawSubmission): CleanSubmission["attachments"] => {
  const kinds: { [kind in "image" | "audio" | "video" | "other"]?: number } = {};
  const list = own(submission, "_attachments");
  const present = Number(own(submission, "__system/attachmentsPresent"));
  if (!Array.isArray(list)) return Number.isSafeInteger(present) && present > 0 ? { other: present } : kinds;
  for (const one of list as unknown[]) {
    const type = typeof one === "object" && one !== null ? (one as RawSubmission)["mimetype"] : undefined;
    const kind = (ATTACHMENT_KIND.exec(typeof type === "string" ? type : "")?.[1] ?? "other") as "image";
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
};

const named = (questions: Readonly<Record<string, unknown>>): string[] =>
  Object.values(questions).filter((value): value is string => typeof value === "string");

const answersOf = (from: RawSubmission, questions: ReadonlySet<string>, repeats: ReadonlySet<string>): Answers => {
  const answers: Record<string, string | readonly Answers[]> = {};
  for (const question of questions) {
    const text = textOf(own(from, question));
    if (text !== undefined) answers[question] = text;
  }
  for (const repeat of repeats) {
    const entries = own(from, repeat);
    if (!Array.isArray(entries)) continue;
    answers[repeat] = (entries as unknown[]).map((entry) =>
      typeof entry === "object" && entry !== null ? answersOf(entry as RawSubmission, questions, repeats) : {},
    );
  }
  return answers;
};

/**
 * Keeps the questions that the mapping names and the few keys by which a submission is recognised; everything else is
 * gone: account, device, telephone and SIM numbers, e-mail, audit log, start and end, the device's position, the files.
 * It works by what may stay, so that a trace nobody has thought of is dropped too. A choice or id of the wrong form is
 * dropped rather than passed on. Source: practice F7.
 */
export const stripCollectorTraces = (submission: RawSubmission, mapping: FormMapping): CleanSubmission => {
  const { repeat, people, ...ofViolation } = mapping.violations;
  const { repeat: peopleRepeat, ...ofPeople } = people ?? {};
  const questions = new Set([...named(mapping.incident), ...named(ofViolation), ...named(ofPeople)]);
  const repeats = new Set(named({ repeat, peopleRepeat }));

  const form = own(submission, "_xform_id_string");
  return {
    ...(typeof form === "string" && FORM_ID.test(form) ? { form } : {}),
    ...submissionIdentity(submission, mapping),
    validation: validationOf(submission),
    attachments: attachmentsOf(submission),
    answers: answersOf(submission, questions, repeats),
  };
};
