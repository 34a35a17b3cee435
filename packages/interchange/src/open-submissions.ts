import { type Issue, issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { NotOpened, OpenedSubmissions, SubmissionFile } from "./opened-submissions.ts";
import { type KoboRow, readKoboPage } from "./read-kobo-page.ts";

type Row = Result<KoboRow, Issue>;

/** A file that goes away while it is read costs the rest of it, not the whole import. */
async function* untilItGoesAway(rows: AsyncIterable<Row>): AsyncGenerator<Row, void, void> {
  let last = 0;
  const iterator = rows[Symbol.asyncIterator]();
  try {
    for (;;) {
      let next: IteratorResult<Row>;
      try {
        next = await iterator.next();
      } catch {
        yield err(issue("reading-failed", [], { row: last + 1 }));
        return;
      }
      if (next.done) return;
      last = next.value.match(
        ({ row }) => row,
        ({ row }) => row ?? last,
      );
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}

/**
 * The one door for files of submissions: one file of any kind that is known. The kind is told from the content, never
 * from the name.
 *
 * Err: every {@link NotOpened}; nothing was taken.
 */
export const openSubmissions = async (
  files: SubmissionFile | readonly SubmissionFile[],
): Promise<Result<OpenedSubmissions, Rejection<NotOpened>>> => {
  const [file] = "blob" in files ? [files] : files;
  if (file === undefined) return err(rejection("file-empty"));
  try {
    const page = await readKoboPage(file.blob.stream());
    return page.map(({ announced, rows }) => ({
      kind: "kobo-json",
      announced,
      notes: [],
      rows: untilItGoesAway(rows),
    }));
  } catch {
    return err(rejection("file-not-readable"));
  }
};

/**
 * Every file of one command, each set opened. The tables of one CSV export (parents, and the repeats in files of their
 * own) become one set; every other file is a set by itself.
 *
 * Err (all there are): the codes of {@link openSubmissions}, with the place of the file among those given, from 0.
 */
export const openSubmissionSets = async (
  files: readonly SubmissionFile[],
): Promise<Result<readonly OpenedSubmissions[], readonly Issue[]>> => {
  const opened: OpenedSubmissions[] = [];
  const issues: Issue[] = [];
  for (const [index, file] of files.entries())
    (await openSubmissions(file)).match(
      (one) => opened.push(one),
      ({ code }) => issues.push(issue(code, ["files", index])),
    );
  return issues.length > 0 ? err(issues) : ok(opened);
};
