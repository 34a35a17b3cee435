import type { Issue } from "@answerable/core";
import type { SubmissionRow } from "./raw-submission.ts";
import type { WorkbookFault } from "./xlsx/workbook-fault.ts";

/** A file with submissions: its name, and its bytes, which may be read more than once and are never held whole. */
export interface SubmissionFile {
  readonly name: string;
  readonly blob: Blob;
}

/** A file of submissions, opened and recognised by its content. */
export interface OpenedSubmissions {
  /** The number of its file, from 1, where several were given; of the file of submissions, where repeats have their own. */
  readonly file?: number;
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
  readonly rows: AsyncIterable<SubmissionRow>;
}

/** Why nothing of a file can be taken. */
export type NotOpened =
  | "file-empty"
  | "file-not-readable"
  | "file-not-text"
  | "markup-not-data"
  | "not-json"
  | "not-kobo"
  | "not-a-table"
  | "several-tables"
  | "children-missing"
  | "repeat-twice"
  | "no-header"
  | "children-without-parents"
  | "children-not-in-order"
  | "several-parents"
  | WorkbookFault;
