import { type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { beginsAsOdkPage, readOdkPage } from "./odk/read-odk-page.ts";
import type { OpenedSubmissions } from "./opened-submissions.ts";
import type { SubmissionRow } from "./raw-submission.ts";
import { readKoboPage } from "./read-kobo-page.ts";
import { readNdjson } from "./read-ndjson.ts";
import { submissionFromJson } from "./submission-from-json.ts";

type Opened = Pick<OpenedSubmissions, "kind" | "announced" | "rows">;

/** How many lines may be broken before the first good one: more of them, and this is something else. */
const MOST_BROKEN_LINES = 100;

/** Whether the first line is a whole submission and something follows it. */
const beginsWithLines = (head: Uint8Array): boolean => {
  const end = head.indexOf(0x0a);
  if (end === -1) return false;
  const isMore = head.subarray(end).some((byte) => byte > 0x20);
  return isMore && submissionFromJson(head.subarray(0, end)).isOk();
};

/** Lines, of which at least one among the first is a submission. */
const openLines = async (bytes: AsyncIterable<Uint8Array>): Promise<Opened | undefined> => {
  const reading = readNdjson(bytes);
  const waiting: SubmissionRow[] = [];
  let isFound = false;
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    waiting.push(next.value);
    isFound = next.value.isOk();
    if (isFound || waiting.length > MOST_BROKEN_LINES) break;
  }
  if (!isFound) {
    await reading.return();
    return undefined;
  }
  async function* rows(): AsyncGenerator<SubmissionRow, void, void> {
    yield* waiting.splice(0);
    yield* reading;
  }
  return { kind: "ndjson", announced: {}, rows: rows() };
};

/**
 * A text that begins as JSON: a page of Kobo's or ODK Central's, a bare list, one submission, or one submission a line.
 * `read` begins from the first byte each time it is asked. `head` is how the text begins, in UTF-8.
 *
 * Err `not-json`, `not-kobo`: as {@link readJsonPage} has them, and it is no file of lines either.
 */
export const openJson = async (
  head: Uint8Array,
  read: () => AsyncIterable<Uint8Array>,
): Promise<Result<Opened, Rejection<"not-json" | "not-kobo">>> => {
  const lines = beginsWithLines(head) ? await openLines(read()) : undefined;
  if (lines !== undefined) return ok(lines);
  if (beginsAsOdkPage(new TextDecoder().decode(head)))
    return (await readOdkPage(read())).map(({ announced: { form: _, ...announced }, rows }) => ({
      kind: "odk-json",
      announced,
      rows,
    }));
  const page = await readKoboPage(read());
  if (page.isOk()) return ok({ kind: "kobo-json", ...page.value });
  const broken = page.error.code === "not-json" ? await openLines(read()) : undefined;
  return broken === undefined ? err(rejection(page.error.code)) : ok(broken);
};
