import type { RawSubmission } from "../raw-submission.ts";

/** What ODK Central says of a submission beside its answers, under our names; text as it stands in the file. */
export interface OdkIdentity {
  /** The id of the first version, by which Central knows the submission for ever. */
  readonly rootId: string;
  /** The id of the version in the file; the first one's where nothing else is said. */
  readonly instanceId?: string | undefined;
  readonly submittedAt?: string | undefined;
  readonly reviewState?: string | undefined;
  readonly edits?: string | undefined;
  readonly formVersion?: string | undefined;
  readonly deletedAt?: string | undefined;
  readonly attachments?: string | undefined;
  readonly form?: string | undefined;
}

/** Source: ODK Central, review states of a submission; Kobo, uids of the validation status. */
const VALIDATION: Readonly<Record<string, string>> = {
  approved: "validation_status_approved",
  rejected: "validation_status_not_approved",
  hasIssues: "validation_status_on_hold",
};
const MOST_ATTACHMENTS = 99;

/**
 * The identity of an ODK submission in Kobo's keys. The submitter and the device are not taken over at all. Central does
 * not say which version an edit replaces; after exactly one edit it can only be the first. `_edits` and `_deleted_at`
 * are ours: Kobo has no such keys.
 *
 * Source: ODK Central API, submission versions, OData data document and CSV export.
 */
export const odkIdentity = (odk: OdkIdentity): RawSubmission => {
  const instanceId = odk.instanceId ?? odk.rootId;
  const uid = Object.hasOwn(VALIDATION, odk.reviewState ?? "") ? VALIDATION[odk.reviewState ?? ""] : undefined;
  const attachments = Math.min(Number(odk.attachments ?? 0) || 0, MOST_ATTACHMENTS);
  return {
    _uuid: instanceId.replace(/^uuid:/, ""),
    "meta/instanceID": instanceId,
    "meta/rootUuid": odk.rootId,
    ...(odk.edits === "1" && instanceId !== odk.rootId ? { "meta/deprecatedID": odk.rootId } : {}),
    ...(odk.submittedAt === undefined ? {} : { _submission_time: odk.submittedAt }),
    ...(uid === undefined ? {} : { _validation_status: { uid } }),
    ...(odk.edits === undefined ? {} : { _edits: odk.edits }),
    ...(odk.formVersion === undefined ? {} : { __version__: odk.formVersion }),
    ...(odk.deletedAt === undefined ? {} : { _deleted_at: odk.deletedAt }),
    ...(odk.form === undefined ? {} : { _xform_id_string: odk.form }),
    ...(attachments > 0 ? { _attachments: Array.from({ length: attachments }, () => ({})) } : {}),
  };
};
