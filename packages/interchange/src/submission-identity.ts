import { type Instant, Uuid } from "@answerable/core";
import { v5 } from "uuid";
import type { FormMapping } from "./form-mapping.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { readInstant } from "./time-zone.ts";

/** By what a submission is recognised at its source. */
export interface SubmissionIdentity {
  readonly instanceId?: Uuid;
  /** The id of the first version, which edits keep; absent where the source does not say it and this is an edit. */
  readonly rootId?: Uuid;
  readonly replaces?: Uuid;
  readonly receivedAt?: Instant;
  /** True: something stands where the id should, and it is none that can be used. */
  readonly isIdUnusable?: true;
  /** True: something stands where the moment of arrival should, and it is none. */
  readonly isArrivalUnreadable?: true;
  /** False: the moment was written without a zone, the mapping names none, and it is taken as UTC. */
  readonly saidItsZone: boolean;
}

/** Of this project's own, made once; never changes. */
const SUBMISSIONS = "6f0c1f0e-8c4b-5d1a-9f6e-4b7a2c9d3e58";
const LONGEST_ID = 200;

/** The questions the id of a version stands under. */
const idQuestions = ({ identity }: MappedForm): readonly string[] =>
  identity?.id === undefined ? ["meta/instanceID", "_uuid"] : [identity.id];

/** Whether anything stands there, blank text aside. */
const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== "string" || value.trim() !== "");

const own = (from: RawSubmission, key: string | undefined): unknown =>
  key !== undefined && Object.hasOwn(from, key) ? from[key] : undefined;

const uuidOf = (value: unknown): Uuid | undefined =>
  typeof value === "string"
    ? Uuid.safeParse(
        value
          .trim()
          .replace(/^uuid:/, "")
          .toLowerCase(),
      ).data
    : undefined;

/** An id that a source gave: as it is where it is a UUID; else a UUIDv5 of form and id, the same each time. */
const idOf = (form: string, value: unknown): Uuid | undefined => {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "" || text.length > LONGEST_ID) return undefined;
  return uuidOf(text) ?? Uuid.parse(v5(JSON.stringify([form, text.trim()]), SUBMISSIONS));
};

/** What a mapping says of how its form's submissions are recognised, whatever they are mapped to. */
export type MappedForm = Pick<FormMapping, "form" | "identity" | "timeZone">;

/** The question that the moment of arrival stands under. */
export const arrivalQuestion = (mapping: MappedForm): string => mapping.identity?.receivedAt ?? "_submission_time";

/**
 * By what the submission is recognised: what the mapping's `identity` names; else what Kobo writes, into whose shape
 * ODK's submissions are brought before. The first version is `meta/rootUuid`, which edits keep; a submission that
 * replaces none is its own first version. An edit whose first version nobody names has no `rootId`: it is found through
 * the one it replaces.
 */
export const submissionIdentity = (submission: RawSubmission, mapping: MappedForm): SubmissionIdentity => {
  const { form, identity, timeZone } = mapping;
  const asked = (question: string | undefined) => idOf(form, own(submission, question));
  const known = (...keys: string[]) => {
    for (const key of keys) {
      const id = uuidOf(own(submission, key));
      if (id !== undefined) return id;
    }
    return undefined;
  };
  const instanceId = identity?.id === undefined ? known("meta/instanceID", "_uuid") : asked(identity.id);
  const isIdUnusable = instanceId === undefined && idQuestions(mapping).some((key) => isGiven(own(submission, key)));
  const replaces = identity?.replaces === undefined ? known("meta/deprecatedID") : asked(identity.replaces);
  const named = identity?.root === undefined ? known("meta/rootUuid") : asked(identity.root);
  const isEdit = replaces !== undefined && replaces !== instanceId;
  const rootId = named ?? (isEdit ? undefined : instanceId);

  const sent = own(submission, arrivalQuestion(mapping));
  const arrived = typeof sent === "string" ? readInstant(sent.trim(), timeZone) : undefined;
  return {
    ...(instanceId === undefined ? {} : { instanceId }),
    ...(isIdUnusable ? { isIdUnusable: true as const } : {}),
    ...(rootId === undefined ? {} : { rootId }),
    ...(isEdit ? { replaces } : {}),
    ...(arrived === undefined ? {} : { receivedAt: arrived.instant }),
    ...(isGiven(sent) && arrived === undefined ? { isArrivalUnreadable: true as const } : {}),
    saidItsZone: arrived?.hasZone ?? true,
  };
};
