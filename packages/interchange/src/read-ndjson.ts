import { issue } from "@answerable/core";
import { err } from "neverthrow";
import type { SubmissionRow } from "./raw-submission.ts";
import { LONGEST_SUBMISSION_BYTES } from "./read-json-page.ts";
import { submissionFromJson } from "./submission-from-json.ts";
import { isBlankLine, type TextLine, textLines } from "./text-lines.ts";

const rowOf = ({ bytes, isEnded }: TextLine, row: number): SubmissionRow => {
  if (bytes === undefined) return err(issue("line-too-long", [], { row }));
  return submissionFromJson(bytes)
    .map((submission) => ({ row, submission }))
    .mapErr((code) => issue(code === "row-not-json" && !isEnded ? "file-breaks-off" : code, [], { row }));
};

/**
 * One submission a line, of Kobo or ODK Central, in UTF-8. A row is a line that is not blank: a broken one costs
 * itself, so does one that is longer than 8 MB, of which no more than that is ever held. Where the last line has no end
 * of its own and is no good JSON, the file breaks off.
 *
 * Issues of a row: those of {@link submissionFromJson}, `line-too-long`, `file-breaks-off`.
 */
export async function* readNdjson(source: AsyncIterable<Uint8Array>): AsyncGenerator<SubmissionRow, void, void> {
  let row = 0;
  for await (const line of textLines(source, LONGEST_SUBMISSION_BYTES)) {
    if (line.bytes !== undefined && isBlankLine(line.bytes)) continue;
    row += 1;
    yield rowOf(line, row);
  }
}
