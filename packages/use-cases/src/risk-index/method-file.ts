import { defaultRiskMethod, type Issue, type RiskMethod, readMethod } from "@answerable/core";
import { ok, type Result } from "neverthrow";
import { type FileInput, fileField } from "../file-field.ts";
import { jsonOf } from "../json-file.ts";

/** The field that takes a method out of a file. */
export const methodField = fileField("The method, JSON; left out: the shipped one, an Answerable default.").optional();

/**
 * The method of a file, or the shipped one. Err: `not-json`, or every problem of the method, below `method`: the data and
 * a plan are files too.
 */
export const methodIn = (file: FileInput | undefined): Result<RiskMethod, Issue[]> =>
  file === undefined
    ? ok(defaultRiskMethod)
    : jsonOf(file)
        .andThen(readMethod)
        .mapErr((issues) => issues.map((one) => ({ ...one, path: ["method", ...one.path] })));
