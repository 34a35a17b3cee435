import { createHash } from "node:crypto";
import type { Uuid } from "@answerable/core";
import {
  type MappedForm,
  type SubmissionValidation,
  submissionIdentity,
  submissionValidation,
} from "@answerable/interchange";
import type { SourceRow } from "./kobo-source.ts";

/** All that is asked of a submission to tell whether it changed. */
export interface SubmissionMark {
  readonly number: number;
  /** The id of its first version; undefined: nobody can tell which record it is. */
  readonly rootId: Uuid | undefined;
  readonly validation: SubmissionValidation;
  /** 16 bytes that are others as soon as it is edited or reviewed. */
  readonly digest: Buffer;
}

const DIGEST_BYTES = 16;
/** Before anything was seen. */
export const NO_DIGEST: Buffer = Buffer.alloc(DIGEST_BYTES);

/** The keys that {@link markOf} reads; no answer is among them. */
export const markKeys = ({ identity }: MappedForm): readonly string[] => [
  ...["_id", "_uuid", "_xform_id_string", "_validation_status"],
  ...["meta/instanceID", "meta/rootUuid", "meta/deprecatedID"],
  ...Object.values(identity ?? {}).filter((question) => question !== undefined),
];

/** The mark of a submission, the same out of all that it holds and out of {@link markKeys} alone. */
export const markOf = ({ number, submission }: SourceRow, mapping: MappedForm): SubmissionMark => {
  const { instanceId, rootId } = submissionIdentity(submission, mapping);
  const validation = submissionValidation(submission);
  const whole = createHash("sha256")
    .update(JSON.stringify([number, instanceId ?? null, validation]))
    .digest();
  return { number, rootId, validation, digest: whole.subarray(0, DIGEST_BYTES) };
};

/** The digest of two sets of submissions together, in whatever order they came. */
export const together = (one: Buffer, other: Buffer): Buffer =>
  Buffer.from(one.map((byte, index) => byte ^ (other[index] ?? 0)));
