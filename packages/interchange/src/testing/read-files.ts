import type { Issue } from "@answerable/core";
import { openSubmissions } from "../open-submissions.ts";
import type { SubmissionFile } from "../opened-submissions.ts";
import type { RawSubmission } from "../raw-submission.ts";

export interface Read {
  readonly kind: string;
  readonly taken: RawSubmission[];
  readonly issues: Issue[];
  readonly notes: readonly Issue[];
}

/** A file of a test. */
export const fileOf = (content: string | Uint8Array | Blob, name = "export.csv"): SubmissionFile => ({
  name,
  blob:
    content instanceof Blob ? content : new Blob([typeof content === "string" ? content : Uint8Array.from(content)]),
});

/** Everything that comes out of files, or the code by which they are refused. */
export const readFiles = async (...files: readonly SubmissionFile[]): Promise<Read | string> => {
  const opened = await openSubmissions(files);
  if (opened.isErr()) return opened.error.code;
  const { kind, notes, rows } = opened.value;
  const read: Read = { kind, taken: [], issues: [], notes };
  for await (const row of rows)
    row.match(
      ({ submission }) => read.taken.push(submission),
      (one) => read.issues.push(one),
    );
  return read;
};
