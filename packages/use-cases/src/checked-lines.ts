import { type Issue, issue } from "@answerable/core";
import { asUtf8, fileNatureOf, isBlankLine, type TextLine, textLines } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { DataFile } from "./file-field.ts";

/** A text longer than any note in a form. Source: Answerable default. */
const LONGEST_LINE_BYTES = 1_000_000;
const HEAD_BYTES = 4096;
const OPEN_BRACE = 0x7b;
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09]);

/** How what is to be checked is read out of a line, and what is said of it. */
export interface LineCheck<Taken, Said extends object> {
  readonly ofText: (text: string) => Taken;
  readonly ofJson: (json: unknown, row: number) => Result<Taken, Issue[]>;
  readonly check: (taken: Taken) => Said;
}

/** What is said of one line; the line counts from 1, blank ones too, which are not answered. */
export type CheckedLine<Said extends object> = { readonly line: number } & Said;

const decoded = (bytes: Uint8Array, row: number): Result<string, Issue[]> => {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r$/, ""));
  } catch {
    return err([issue("row-not-utf8", [], { row })]);
  }
};

const parsed = (text: string, row: number, isEnded: boolean): Result<unknown, Issue[]> => {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err([issue(isEnded ? "row-not-json" : "file-breaks-off", [], { row })]);
  }
};

const takenFrom = <Taken>(
  { bytes, isEnded }: TextLine,
  row: number,
  isJson: boolean,
  { ofText, ofJson }: Pick<LineCheck<Taken, object>, "ofText" | "ofJson">,
): Result<Taken, Issue[]> => {
  if (bytes === undefined) return err([issue("line-too-long", [], { row })]);
  return decoded(bytes, row).andThen((text): Result<Taken, Issue[]> => {
    if (isJson) return parsed(text, row, isEnded).andThen((json) => ofJson(json, row));
    // zeros to the end are what a crash leaves; in the midst they would part what belongs together
    const fault = isEnded ? "row-with-zeros" : "file-breaks-off";
    return text.includes("\0") ? err([issue(fault, [], { row })]) : ok(ofText(text));
  });
};

const beginsObject = ({ bytes }: TextLine): boolean => bytes?.find((byte) => !SPACES.has(byte)) === OPEN_BRACE;

/**
 * The texts of a file, one a line, or NDJSON where its first line is an object; each checked as it is read. A line that
 * cannot be read costs itself.
 *
 * Issues of a line: `line-too-long`, `row-not-utf8`, `row-with-zeros`, `row-not-json`, `file-breaks-off`, and those of
 * `ofJson`.
 */
export async function* checkedLines<Taken, Said extends object>(
  source: AsyncIterable<Uint8Array>,
  lineCheck: LineCheck<Taken, Said>,
): AsyncGenerator<Result<CheckedLine<Said>, Issue[]>, void, void> {
  let row = 0;
  let isJson: boolean | undefined;
  for await (const line of textLines(source, LONGEST_LINE_BYTES)) {
    row += 1;
    if (line.bytes !== undefined && isBlankLine(line.bytes)) continue;
    isJson ??= beginsObject(line);
    yield takenFrom(line, row, isJson, lineCheck).map((taken) => ({ line: row, ...lineCheck.check(taken) }));
  }
}

/**
 * A file of texts as UTF-8, whatever it was written in. Err `file-not-text`: it is a workbook, a picture or the like, and
 * nothing of it can be read.
 */
export const openTexts = async ({ blob }: DataFile): Promise<Result<AsyncIterable<Uint8Array>, "file-not-text">> => {
  const nature = fileNatureOf(new Uint8Array(await blob.slice(0, HEAD_BYTES).arrayBuffer()));
  if (nature.nature === "text") return ok(asUtf8(blob, nature.encoding));
  return nature.nature === "empty" || nature.nature === "markup" ? ok(asUtf8(blob, "utf-8")) : err("file-not-text");
};
