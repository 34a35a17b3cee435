import { type Issue, issue } from "@answerable/core";
import { err, type Result } from "neverthrow";
import type { KoboRow } from "./raw-submission.ts";
import { LONGEST_SUBMISSION_BYTES } from "./read-json-page.ts";
import { submissionFromJson } from "./submission-from-json.ts";

type Row = Result<KoboRow, Issue>;

const NEW_LINE = 0x0a;

const isBlank = (line: Uint8Array): boolean => line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

interface Line {
  /** Without its end; `undefined` stands for a line that is too long and was let go as it came. */
  readonly bytes: Uint8Array | undefined;
  /** False: the file ends inside it, or its last line has no end of its own. */
  readonly isEnded: boolean;
}

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void, void> {
  let kept: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > LONGEST_SUBMISSION_BYTES) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const take = (isEnded: boolean): Line => {
    const bytes = length > LONGEST_SUBMISSION_BYTES ? undefined : Buffer.concat(kept);
    kept = [];
    length = 0;
    return { bytes, isEnded };
  };
  for await (const chunk of source) {
    let from = 0;
    for (let to = chunk.indexOf(NEW_LINE); to !== -1; to = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, to));
      yield take(true);
      from = to + 1;
    }
    // a copy: the source may use its chunk again
    keep(chunk.slice(from));
  }
  if (length > 0) yield take(false);
}

const rowOf = ({ bytes, isEnded }: Line, row: number): Row => {
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
export async function* readNdjson(source: AsyncIterable<Uint8Array>): AsyncGenerator<Row, void, void> {
  let row = 0;
  for await (const line of linesOf(source)) {
    if (line.bytes !== undefined && isBlank(line.bytes)) continue;
    row += 1;
    yield rowOf(line, row);
  }
}
