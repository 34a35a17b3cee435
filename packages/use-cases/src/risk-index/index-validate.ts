import { comparesAreas, emptyTally, type Issue, methodColumns, type RiskMethod, scoresOf } from "@answerable/core";
import { ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { ComputeContext } from "../context.ts";
import { wrongInput } from "../failure.ts";
import { fileField } from "../file-field.ts";
import { computation } from "../use-case.ts";
import { type AnswerFile, answerFields, tallyAnswers } from "./answer-file.ts";
import { countedWarnings, warningIssues } from "./index-warnings.ts";
import { methodIn } from "./method-file.ts";
import { methodHead } from "./method-head.ts";
import { validatedRows } from "./validated-rows.ts";

/** What a method is made of, which columns a file needs under it, and what is compared with what. */
const described = (method: RiskMethod) => ({
  ...methodHead(method),
  questions: method.questions.length,
  indicators: method.indicators.length,
  nodes: method.nodes.length,
  rowIs: method.voices === null ? ("area" as const) : ("informant" as const),
  columns: methodColumns(method),
  scoresDependOn: comparesAreas(method)
    ? method.comparedWithin === "month"
      ? ("other-areas-of-the-month" as const)
      : ("all-areas-and-months" as const)
    : ("the-area-alone" as const),
  warnings: countedWarnings(scoresOf(emptyTally(method)).warnings),
});

/** How many areas and months a file speaks of, and how many of its rows cannot be read; null: there is no file. */
const checkedData = async (
  { data, sheet }: { readonly [Name in keyof AnswerFile]?: AnswerFile[Name] | undefined },
  method: RiskMethod,
  ctx: Pick<ComputeContext, "tell" | "progress">,
): Promise<Result<{ readonly areasAndMonths: number; readonly refusedRows: number } | null, Issue[]>> =>
  data === undefined
    ? ok(null)
    : (await tallyAnswers({ data, sheet }, method, ctx, false)).map(({ tally, refusedRows }) => ({
        areasAndMonths: tally.units.length,
        refusedRows,
      }));

/** Whether a method is usable and, where data is given, whether its columns and cells can be read; nothing is scored. */
export const indexValidate = computation({
  name: "index.validate",
  kind: "compute",
  summary: "whether a method is usable, what it needs of a file, and whether a file has it: every problem at once",
  input: z.strictObject({
    method: fileField("The method, JSON."),
    data: answerFields.data.optional(),
    sheet: answerFields.sheet,
  }),
  positional: ["method"],
  permission: null,
  form: "record",
  tells: true,
  toFile: true,
  handle: ({ method: file, data, sheet }, ctx) =>
    methodIn(file)
      .mapErr(wrongInput)
      .asyncAndThen((method) =>
        new ResultAsync(checkedData({ data, sheet }, method, ctx))
          .mapErr(wrongInput)
          .map((checked) => ({ ...described(method), data: checked })),
      ),
  flat: validatedRows,
  warnings: ({ warnings }) => warningIssues(warnings),
  isPartlyRefused: ({ data }) => (data?.refusedRows ?? 0) > 0,
});
