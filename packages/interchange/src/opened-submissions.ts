import type { Issue } from "@answerable/core";
import type { Result } from "neverthrow";
import type { KoboRow } from "./read-kobo-page.ts";

/** A file with submissions: its name, and its bytes, which may be read more than once and are never held whole. */
export interface SubmissionFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A file of submissions, opened and recognised by its content. */
export interface OpenedSubmissions {
  readonly kind: "kobo-json" | "odk-json" | "csv" | "ndjson" | "xlsx";
  /** What the file says about itself before its rows, where it does. */
  readonly announced: {
    /** How many submissions the form has at the server, over all pages. */
    readonly count?: number;
    /** True: this page is not the last. */
    readonly hasMore?: boolean;
  };
  /** What was taken by a rule for the file as a whole, such as its encoding; row 0. None of it costs a row. */
  readonly notes: readonly Issue[];
  /**
   * Each submission in the order of the file, in Kobo's raw shape, or why it cannot be taken. `row` counts submissions
   * from 1. Read it once; it reads as it goes, and never throws for what the file holds or for a file that goes away.
   */
  readonly rows: AsyncIterable<Result<KoboRow, Issue>>;
}

/** Why nothing of a file can be taken. */
export type NotOpened =
  | "file-empty"
  | "file-not-readable"
  | "not-text"
  | "markup-not-data"
  | "zip-not-a-workbook"
  | "old-workbook"
  | "not-json"
  | "not-kobo"
  | "not-submissions"
  | "no-header"
  | "header-too-long"
  | "children-without-parents"
  | "children-not-in-order"
  | "children-missing"
  | "several-parents";
