import { type Issue, issue } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { FileInput } from "./file-field.ts";

/** The JSON of a file. Err `not-json`: it cannot be read as JSON at all; the message holds nothing of its content. */
export const jsonOf = (file: FileInput): Result<unknown, Issue[]> => {
  try {
    return ok(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(file.bytes)) as unknown);
  } catch {
    return err([issue("not-json", [], { row: 0 })]);
  }
};
