import type { FormMapping } from "./form-mapping.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { type MappedForm, type SubmissionIdentity, submissionIdentity } from "./submission-identity.ts";
import { type SubmissionValidation, submissionValidation } from "./submission-validation.ts";

/** Answers by question; a repeat is a list of answers, whose questions keep their full path. */
export interface Answers {
  readonly [question: string]: string | readonly Answers[];
}

/** A submission without a trace of who collected it, on what, or where they stood. */
export interface CleanSubmission extends SubmissionIdentity {
  readonly form?: string;
  readonly validation: SubmissionValidation;
  /** Attachments stay at the source; only their number and kinds are kept. */
  readonly attachments: { readonly [kind in "image" | "audio" | "video" | "other"]?: number };
  /** True: whoever keeps the source has deleted it there. */
  readonly isDeleted: boolean;
  readonly answers: Answers;
}

const FORM_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const ATTACHMENT_KIND = /^(image|audio|video)\//;
/** Answers that are longer are not read. */
export const LONGEST_ANSWER = 20_000;

const own = (from: RawSubmission, key: string): unknown => (Object.hasOwn(from, key) ? from[key] : undefined);
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.length <= LONGEST_ANSWER
    ? value.trim() || undefined
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : undefined;

const attachmentsOf = (value: unknown): CleanSubmission["attachments"] => {
  const kinds: { [kind in "image" | "audio" | "video" | "other"]?: number } = {};
  if (!Array.isArray(value)) return kinds;
  for (const one of value as unknown[]) {
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

/** The questions that may stay: those outside repeats and inside them, and the repeats. */
export interface AllowedQuestions {
  readonly questions: ReadonlySet<string>;
  readonly repeats: ReadonlySet<string>;
}

/**
 * Keeps the questions that are allowed and the few keys by which a submission is recognised; everything else is gone:
 * account, device, telephone and SIM numbers, e-mail, audit log, start and end, the device's position, the files.
 * It works by what may stay, so that a trace nobody has thought of is dropped too. A choice or id of the wrong form is
 * dropped rather than passed on. Source: practice F7. (When an interview began is counted apart, while a file is taken in,
 * and kept nowhere: `interviewStart`.)
 */
export const keepOnly = (
  submission: RawSubmission,
  mapping: MappedForm,
  { questions, repeats }: AllowedQuestions,
): CleanSubmission => {
  const form = own(submission, "_xform_id_string");
  return {
    ...(typeof form === "string" && FORM_ID.test(form) ? { form } : {}),
    ...submissionIdentity(submission, mapping),
    validation: submissionValidation(submission),
    attachments: attachmentsOf(own(submission, "_attachments")),
    isDeleted: textOf(own(submission, "_deleted_at")) !== undefined,
    answers: answersOf(submission, questions, repeats),
  };
};

/** Keeps what the mapping of an incident form names, and nothing else; see {@link keepOnly}. */
export const stripCollectorTraces = (submission: RawSubmission, mapping: FormMapping): CleanSubmission => {
  const { repeat, people, ...ofViolation } = mapping.violations;
  const { repeat: peopleRepeat, ...ofPeople } = people ?? {};
  return keepOnly(submission, mapping, {
    questions: new Set([...named(mapping.incident), ...named(ofViolation), ...named(ofPeople)]),
    repeats: new Set(named({ repeat, peopleRepeat })),
  });
};
