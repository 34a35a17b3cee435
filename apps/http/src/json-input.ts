import { type Issue, issue } from "@answerable/core";
import type { InputRecord } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import { strictJson } from "./strict-json.ts";

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The fields in a body; an empty one has none. Err `not-an-object` besides those of {@link strictJson}. */
export const jsonInput = (text: string): Result<Record<string, unknown>, Issue[]> =>
  text.trim() === ""
    ? ok({})
    : strictJson(text).andThen((value) => (isFields(value) ? ok(value) : err([issue("not-an-object")])));

/** Records one a line, each with the number of its line; lines without anything are passed over. */
export const ndjsonRecords = function* (text: string): Generator<InputRecord> {
  let row = 0;
  for (const line of text.split("\n")) {
    row += 1;
    if (line.trim() === "") continue;
    const read = jsonInput(line);
    if (read.isOk()) yield { row, fields: read.value };
    else {
      const [first] = read.error;
      yield { row, fields: undefined, ...(first === undefined ? {} : { issue: first }) };
    }
  }
};
