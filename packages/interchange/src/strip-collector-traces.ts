import { type Instant, parseInstant, Uuid } from "@answerable/core";
import type { FormMapping } from "./form-mapping.ts";
import type { RawSubmission } from "./read-kobo-page.ts";

/** Answers by question; a repeat is a list of answers, whose questions keep their full path. */
export interface Answers {
  readonly [question: string]: string | readonly Answers[];
}

/** A submission without a trace of who collected it, on what, or where they stood. */
export interface CleanSubmission {
  readonly form?: string;
  readonly instanceId?: Uuid;
  /** The id of the first version, which edits keep. */
  readonly rootId?: Uuid;
  readonly replaces?: Uuid;
  readonly receivedAt?: Instant;
  /** False: the moment was written without a zone and is taken as UTC. */
  readonly saidItsZone: boolean;
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

const uuidOf = (value: unknown): Uuid | undefined => {
  if (typeof value !== "string") return undefined;
  return Uuid.safeParse(value.replace(/^uuid:/, "").toLowerCase()).data;
};

const validationOf = (value: unknown): CleanSubmission["validation"] => {
  const uid = typeof value === "object" && value !== null ? (value as RawSubmission)["uid"] : undefined;
  if (uid === "validation_status_approved") return "approved";
  if (uid === "validation_status_not_approved") return "not-approved";
  return uid === "validation_status_on_hold" ? "on-hold" : "none";
};

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
  const instanceId = uuidOf(own(submission, "meta/instanceID")) ?? uuidOf(own(submission, "_uuid"));
  const replaces = uuidOf(own(submission, "meta/deprecatedID"));
  // servers of before 2024 send no root; the version that was replaced is the best sign of it, else this is the first
  const rootId = uuidOf(own(submission, "meta/rootUuid")) ?? replaces ?? instanceId;
  const sent = own(submission, "_submission_time");
  const saidItsZone = typeof sent === "string" && /(Z|[+-]\d{2}:?\d{2})$/.test(sent);
  const receivedAt =
    typeof sent === "string" ? parseInstant(saidItsZone ? sent : `${sent}Z`).unwrapOr(undefined) : undefined;
  return {
    ...(typeof form === "string" && FORM_ID.test(form) ? { form } : {}),
    ...(instanceId === undefined ? {} : { instanceId }),
    ...(rootId === undefined ? {} : { rootId }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    saidItsZone,
    validation: validationOf(own(submission, "_validation_status")),
    attachments: attachmentsOf(own(submission, "_attachments")),
    answers: answersOf(submission, questions, repeats),
  };
};
