import { issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { JsonElements } from "./json-elements.ts";
import type { RawSubmission, SubmissionRow } from "./raw-submission.ts";
import { isJsonObject, type JsonRowFault, valueOfJson } from "./submission-from-json.ts";

export type JsonSource = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** How the pages of one server are written. */
export interface JsonPageShape<Announced> {
  /** The field of the outermost object that holds the list. */
  readonly listField: string;
  /** What the text of the page before its list says; `{}` where it is not to be read. */
  readonly announcedIn: (head: RawSubmission) => Announced;
  readonly submissionFrom: (bytes: Uint8Array, announced: Announced) => Result<RawSubmission, JsonRowFault>;
}

export interface JsonPage<Announced> {
  readonly announced: Announced;
  /** Each submission in the order of the file, or why it cannot be taken. Read it once; it reads as it goes. */
  readonly rows: AsyncIterable<SubmissionRow>;
}

/** No real submission comes near it; a file whose quotes never close would otherwise be held in memory whole. */
export const LONGEST_SUBMISSION_BYTES = 8 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;

type Opening<Announced> = { readonly opening: "list" | "object"; readonly announced: Announced };

function* chunksOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}

const headOf = (bytes: Uint8Array): RawSubmission => {
  const text = new TextDecoder().decode(bytes).trimEnd().replace(/,$/, "");
  const value = valueOfJson(new TextEncoder().encode(`${text}}`)).unwrapOr(undefined);
  return isJsonObject(value) ? value : {};
};

/** First how the text opens, then its rows. Ends without an opening where there is none. */
async function* openingAndRows<Announced>(
  source: JsonSource,
  { listField, announcedIn, submissionFrom }: JsonPageShape<Announced>,
): AsyncGenerator<Opening<Announced> | SubmissionRow, void, void> {
  const elements = new JsonElements(listField, LONGEST_SUBMISSION_BYTES);
  let row = 0;
  let announced = announcedIn({});
  let isList = false;
  for await (const chunk of source instanceof Uint8Array ? chunksOf(source) : source) {
    for (const piece of elements.push(chunk)) {
      switch (piece.kind) {
        case "list-opens":
          isList = true;
          announced = announcedIn(headOf(piece.head));
          yield { opening: "list", announced };
          break;
        case "element":
        case "object": {
          row += 1;
          const place = { row };
          if (piece.kind === "object") yield { opening: "object", announced };
          yield submissionFrom(piece.bytes, announced)
            .map((submission) => ({ ...place, submission }))
            .mapErr((code) => issue(code, [], place));
          break;
        }
        case "stopped":
          if (isList || row > 0)
            yield err(
              issue(piece.why === "too-long" ? "submission-too-long" : "file-breaks-off", [], { row: row + 1 }),
            );
          return;
      }
    }
  }
  if (isList && elements.end() !== "whole") yield err(issue("file-breaks-off", [], { row: row + 1 }));
}

/**
 * Reads a page of submissions, a bare list of them, or one bare submission, in UTF-8. Holds one submission in memory at
 * a time. A file that breaks off is taken up to the break: each whole submission before it comes out, and the break is
 * one issue, `file-breaks-off`, with the row that it cost. Other issues of a row, which cost only that row:
 * {@link JsonRowFault}; and one that ends the reading: `submission-too-long`. No issue holds a value of the input.
 *
 * Err `not-json`: the text is not JSON, or it breaks off before a list begins.
 * Err `not-kobo`: it is JSON, and what comes first in it is not a submission.
 *
 * A source that fails while it is read (a lost connection) throws its own error out of `rows`.
 */
export const readJsonPage = async <Announced>(
  source: JsonSource,
  shape: JsonPageShape<Announced>,
): Promise<Result<JsonPage<Announced>, Rejection<"not-json" | "not-kobo">>> => {
  const reading = openingAndRows(source, shape);
  const refuse = async (code: "not-json" | "not-kobo") => {
    await reading.return();
    return err(rejection(code));
  };
  const opening = await reading.next();
  if (opening.done || !("opening" in opening.value)) return refuse("not-json");

  // the first whole submission shows whether this is the server's; what stands before it is given out in its turn
  const waiting: SubmissionRow[] = [];
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    const row = next.value as SubmissionRow;
    waiting.push(row);
    if (row.isOk() || row.error.code === "repeats-not-in-file") break;
    if (row.error.code === "not-a-submission") return refuse("not-kobo");
    if (opening.value.opening === "object") return refuse("not-json");
  }

  async function* rows(): AsyncGenerator<SubmissionRow, void, void> {
    try {
      yield* waiting.splice(0);
      for (let next = await reading.next(); !next.done; next = await reading.next()) yield next.value as SubmissionRow;
    } finally {
      await reading.return();
    }
  }
  return ok({ announced: opening.value.announced, rows: rows() });
};
