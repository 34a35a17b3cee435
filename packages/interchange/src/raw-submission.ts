import type { Issue } from "@answerable/core";
import type { Result } from "neverthrow";

/** A submission as Kobo sends it, with everything in it. Nothing but the stripper of collector's traces should touch it. */
export type RawSubmission = Readonly<Record<string, unknown>>;

export interface KoboRow {
  /** The place of the submission in the file, from 1. */
  readonly row: number;
  readonly submission: RawSubmission;
}

/** A submission with its place, or why it cannot be taken. */
export type SubmissionRow = Result<KoboRow, Issue>;
