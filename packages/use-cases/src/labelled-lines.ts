import { type Issue, issue, issuesFrom } from "@answerable/core";
import { err, ok, Result } from "neverthrow";
import type * as z from "zod";
import type { FileInput } from "./file-field.ts";

const labelledOf = <Labelled>(schema: z.ZodType<Labelled>, line: string, row: number): Result<Labelled, Issue[]> => {
  try {
    const json: unknown = JSON.parse(line);
    const parsed = schema.safeParse(json);
    return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, json, { row }));
  } catch {
    return err([issue("row-not-json", [], { row })]);
  }
};

/** The sentences of a labelled set, NDJSON; every wrong line is named. Issues: `row-not-json` and those of the schema. */
export const labelledLines = <Labelled>(schema: z.ZodType<Labelled>, file: FileInput): Result<Labelled[], Issue[]> =>
  Result.combineWithAllErrors(
    new TextDecoder()
      .decode(file.bytes)
      .split("\n")
      .flatMap((line, index) => (line.trim() === "" ? [] : [labelledOf(schema, line, index + 1)])),
  ).mapErr((issues) => issues.flat());
