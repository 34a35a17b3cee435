import { type Issue, issue, type Rejection, rejection } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { JsonElements } from "./json-elements.ts";

/** A submission as Kobo sends it, with everything in it. Nothing but {@link stripCollectorTraces} should touch it. */
export type RawSubmission = Readonly<Record<string, unknown>>;

export interface KoboRow {
  /** The place of the submission in the file, from 1. */
  readonly row: number;
  readonly submission: RawSubmission;
}

export interface KoboPage {
  /** What the page says about itself before its list, where it does. */
  readonly announced: {
    /** How many submissions the form has at the server, over all pages. */
    readonly count?: number;
    /** True: this page is not the last; the address of the next one is not taken over. */
    readonly hasMore?: boolean;
  };
  /** Each submission in the order of the file, or why it cannot be taken. Read it once; it reads as it goes. */
  readonly rows: AsyncIterable<Result<KoboRow, Issue>>;
}

export type KoboSource = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** No real submission comes near it; a file whose quotes never close would otherwise be held in memory whole. */
const LONGEST_SUBMISSION_BYTES = 8 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;
const SIGNS_OF_KOBO = ["_uuid", "_id", "_xform_id_string", "_submission_time", "formhub/uuid", "meta/instanceID"];

type Row = Result<KoboRow, Issue>;
type Opening = { readonly opening: "list" | "object"; readonly head: Uint8Array };

function* chunksOf(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) yield bytes.subarray(from, from + CHUNK_BYTES);
}

/** The value of JSON bytes; `undefined` as code says that they are good. */
const parse = (bytes: Uint8Array): { readonly value?: unknown; readonly code?: "row-not-utf8" | "row-not-json" } => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { code: "row-not-utf8" };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { code: "row-not-json" };
  }
};

const isObject = (value: unknown): value is RawSubmission =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isSubmission = (value: unknown): value is RawSubmission =>
  isObject(value) && SIGNS_OF_KOBO.some((key) => Object.hasOwn(value, key));

const rowOf = (bytes: Uint8Array, row: number): Row => {
  const { value, code } = parse(bytes);
  if (code !== undefined) return err(issue(code, [], { row }));
  return isSubmission(value) ? ok({ row, submission: value }) : err(issue("not-a-submission", [], { row }));
};

/** First how the text opens, then its rows. Ends without an opening where there is none. */
async function* openingAndRows(source: KoboSource): AsyncGenerator<Opening | Row, void, void> {
  const elements = new JsonElements("results", LONGEST_SUBMISSION_BYTES);
  let row = 0;
  let isList = false;
  for await (const chunk of source instanceof Uint8Array ? chunksOf(source) : source) {
    for (const piece of elements.push(chunk)) {
      switch (piece.kind) {
        case "list-opens":
          isList = true;
          yield { opening: "list", head: piece.head };
          break;
        case "element":
        case "object":
          row += 1;
          if (piece.kind === "object") yield { opening: "object", head: new Uint8Array() };
          yield rowOf(piece.bytes, row);
          break;
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

const announcedIn = (head: Uint8Array): KoboPage["announced"] => {
  const text = new TextDecoder().decode(head).trimEnd().replace(/,$/, "");
  const { value } = parse(new TextEncoder().encode(`${text}}`));
  if (!isObject(value)) return {};
  const { count, next } = value as { readonly count?: unknown; readonly next?: unknown };
  return {
    ...(typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? { count } : {}),
    ...(next === undefined ? {} : { hasMore: next !== null }),
  };
};

/**
 * Reads a page of Kobo's data (`{count, next, previous, results: […]}`), a bare list of submissions, or one bare
 * submission, in UTF-8. Holds one submission in memory at a time. A file that breaks off is taken up to the break: each
 * whole submission before it comes out, and the break is one issue, `file-breaks-off`, with the row that it cost. Other
 * issues of a row, which cost only that row: `row-not-json`, `row-not-utf8`, `not-a-submission`; and one that ends the
 * reading: `submission-too-long`. No issue holds a value of the input.
 *
 * Err `not-json`: the text is not JSON, or it breaks off before a list begins.
 * Err `not-kobo`: it is JSON, and what comes first in it is not a submission.
 *
 * A source that fails while it is read (a lost connection) throws its own error out of `rows`.
 * Source: KoboToolbox API v2, `/api/v2/assets/{uid}/data/`.
 */
export const readKoboPage = async (
  source: KoboSource,
): Promise<Result<KoboPage, Rejection<"not-json" | "not-kobo">>> => {
  const reading = openingAndRows(source);
  const refuse = async (code: "not-json" | "not-kobo") => {
    await reading.return();
    return err(rejection(code));
  };
  const opening = await reading.next();
  if (opening.done || !("opening" in opening.value)) return refuse("not-json");

  // the first whole submission shows whether this is Kobo's; what stands before it is kept and given out in its turn
  const waiting: Row[] = [];
  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    const row = next.value as Row;
    waiting.push(row);
    if (row.isOk()) break;
    if (row.error.code === "not-a-submission") return refuse("not-kobo");
    if (opening.value.opening === "object") return refuse("not-json");
  }

  async function* rows(): AsyncGenerator<Row, void, void> {
    try {
      yield* waiting;
      for (let next = await reading.next(); !next.done; next = await reading.next()) yield next.value as Row;
    } finally {
      await reading.return();
    }
  }
  return ok({ announced: announcedIn(opening.value.head), rows: rows() });
};
