import { type IdentifyingFinding, type Issue, identifyingText, issue, issuesFrom } from "@answerable/core";
import { asUtf8, fileNatureOf, isBlankLine, type TextLine, textLines } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { DataFile } from "./file-field.ts";

/** What is said of one text; never its words. */
export interface CheckedLine {
  /** The file, from 1, where several were given. */
  readonly file?: number;
  /** The line in the file, from 1; blank ones count and are not answered. */
  readonly line: number;
  /** `und` where the text does not tell. */
  readonly lang: string;
  readonly checked: boolean;
  readonly findings: readonly IdentifyingFinding[];
}

/** A text longer than any note in a form. Source: Answerable default. */
const LONGEST_LINE_BYTES = 1_000_000;
const HEAD_BYTES = 4096;
const OPEN_BRACE = 0x7b;
const SPACES: ReadonlySet<number> = new Set([0x20, 0x09]);

/** A line of NDJSON; more fields may stand in it and are not read. */
const JsonLine = z.looseObject({
  text: z.string().describe("The text to check."),
  lang: z.string().min(1).optional().describe("Its language, BCP 47; it wins over the one given for the file."),
});

interface TextToCheck {
  readonly text: string;
  readonly lang: string | undefined;
}

const decoded = (bytes: Uint8Array, row: number): Result<string, Issue[]> => {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r$/, ""));
  } catch {
    return err([issue("row-not-utf8", [], { row })]);
  }
};

const fromJson = (text: string, row: number, isEnded: boolean): Result<TextToCheck, Issue[]> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err([issue(isEnded ? "row-not-json" : "file-breaks-off", [], { row })]);
  }
  const line = JsonLine.safeParse(json);
  return line.success ? ok({ text: line.data.text, lang: line.data.lang }) : err(issuesFrom(line.error, json, { row }));
};

const textOf = ({ bytes, isEnded }: TextLine, row: number, isJson: boolean): Result<TextToCheck, Issue[]> => {
  if (bytes === undefined) return err([issue("line-too-long", [], { row })]);
  return decoded(bytes, row).andThen((text) => {
    if (isJson) return fromJson(text, row, isEnded);
    // zeros to the end are what a crash leaves; in the midst they would part what belongs together
    const fault = isEnded ? "row-with-zeros" : "file-breaks-off";
    return text.includes("\0") ? err([issue(fault, [], { row })]) : ok({ text, lang: undefined });
  });
};

const beginsObject = ({ bytes }: TextLine): boolean => bytes?.find((byte) => !SPACES.has(byte)) === OPEN_BRACE;

/**
 * The texts of a file, one a line, or NDJSON where its first line is an object; each checked as it is read. A line that
 * cannot be read costs itself.
 *
 * Issues of a line: `line-too-long`, `row-not-utf8`, `row-with-zeros`, `row-not-json`, `file-breaks-off`, `missing`, `not-text`.
 */
export async function* checkedLines(
  source: AsyncIterable<Uint8Array>,
  lang: string | undefined,
): AsyncGenerator<Result<CheckedLine, Issue[]>, void, void> {
  let row = 0;
  let isJson: boolean | undefined;
  for await (const line of textLines(source, LONGEST_LINE_BYTES)) {
    row += 1;
    if (line.bytes !== undefined && isBlankLine(line.bytes)) continue;
    isJson ??= beginsObject(line);
    yield textOf(line, row, isJson).map((one) => {
      const { checked, language, findings } = identifyingText(one.text, one.lang ?? lang);
      return { line: row, lang: language, checked, findings };
    });
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
