import type { RiskMethod } from "@answerable/core";
import { ResultAsync } from "neverthrow";
import type { ComputeContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import type { FileInput } from "../file-field.ts";
import { type AnswerFile, answerFields, type TakenAnswers, tallyAnswers } from "./answer-file.ts";
import { methodField, methodIn } from "./method-file.ts";

/** The fields by which a use case takes a method and the data to read by it. */
export const scoredFileFields = { method: methodField, ...answerFields };

/** A method and the data to read by it, as files. */
export interface ScoredFile extends AnswerFile {
  readonly method?: FileInput | undefined;
}

/** Data taken in by a method. */
export interface FileTally extends TakenAnswers {
  readonly method: RiskMethod;
}

/**
 * Takes a file of data in by the method of another; `keepVoices` as `tallyAnswers` has it. Err: every problem of the
 * method, or what keeps the data from being read at all; rows that cannot be taken are told.
 */
export const fileTally = (
  { method: file, ...answers }: ScoredFile,
  ctx: Pick<ComputeContext, "tell" | "progress">,
  keepVoices = true,
): ResultAsync<FileTally, Failure> =>
  methodIn(file)
    .mapErr(wrongInput)
    .asyncAndThen((method) =>
      new ResultAsync(tallyAnswers(answers, method, ctx, keepVoices))
        .mapErr(wrongInput)
        .map((taken) => ({ method, ...taken })),
    );
