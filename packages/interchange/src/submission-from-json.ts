import { err, ok, type Result } from "neverthrow";
import { isOdkSubmission, submissionFromOdk } from "./odk/submission-from-odk.ts";
import type { RawSubmission } from "./raw-submission.ts";

/** What is wrong with one row of JSON. */
export type JsonRowFault = "row-not-json" | "row-not-utf8" | "not-a-submission" | "repeats-not-in-file";

const SIGNS_OF_KOBO = ["_uuid", "_id", "_xform_id_string", "_submission_time", "formhub/uuid", "meta/instanceID"];

/** The value of JSON bytes in UTF-8. Err `row-not-utf8`, `row-not-json`. */
export const valueOfJson = (bytes: Uint8Array): Result<unknown, "row-not-json" | "row-not-utf8"> => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return err("row-not-utf8");
  }
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err("row-not-json");
  }
};

/** Whether a value of JSON is an object, neither null nor a list. */
export const isJsonObject = (value: unknown): value is RawSubmission =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * One row of JSON as a submission in Kobo's raw shape: Kobo's own stays as it is, ODK Central's is brought into it.
 * `form` is the id of the form where the file says it once for all its rows. Err: {@link JsonRowFault}.
 */
export const submissionFromJson = (bytes: Uint8Array, form?: string): Result<RawSubmission, JsonRowFault> =>
  valueOfJson(bytes).andThen((value): Result<RawSubmission, JsonRowFault> => {
    if (!isJsonObject(value)) return err("not-a-submission");
    if (isOdkSubmission(value)) return submissionFromOdk(value, form);
    return SIGNS_OF_KOBO.some((key) => Object.hasOwn(value, key)) ? ok(value) : err("not-a-submission");
  });
