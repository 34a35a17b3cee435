import { explainScores, type Issue, issue, Month, type ScoreExplanation, scoresOf } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { computation } from "../use-case.ts";
import { expectedMonths } from "./expected-months.ts";
import { classRowColumns, classRows, partRowColumns, partRows } from "./explanation-rows.ts";
import { type CountedWarning, countedWarnings, warningIssues } from "./index-warnings.ts";
import { madeBy, madeByColumns } from "./made-by.ts";
import { type MethodHead, methodHead, methodName } from "./method-head.ts";
import { type FileTally, fileTally, scoredFileFields } from "./scored-file.ts";

const Asked = z.strictObject({
  ...scoredFileFields,
  area: z.string().optional().describe("Only this area; left out: all."),
  month: Month.optional().describe("Only this month; left out: all."),
  by: z
    .enum(["part", "class"])
    .default("part")
    .describe("What a row of a table is: a part and what it adds to the score, or what would be another class."),
});
type Asked = z.output<typeof Asked>;

/** Why scores of a file are what they are. */
export interface FileExplanations {
  readonly method: MethodHead;
  readonly refusedRows: number;
  readonly warnings: readonly CountedWarning[];
  readonly by: Asked["by"];
  readonly explanations: readonly ScoreExplanation[];
}

const explanationsOf = (
  { method, tally, refusedRows }: FileTally,
  { area, month, by }: Pick<Asked, "area" | "month" | "by">,
): Result<FileExplanations, Issue[]> => {
  const { scores, warnings } = scoresOf(tally, expectedMonths(tally));
  const asked = scores.filter(
    (unit) => (area === undefined || unit.area === area) && (month === undefined || unit.month === month),
  );
  if (asked.length === 0 && (area ?? month) !== undefined) {
    const isArea = area !== undefined && scores.every((unit) => unit.area !== area);
    return err([isArea ? issue("area-not-in-the-data", ["area"]) : issue("month-not-in-the-data", ["month"])]);
  }
  return ok({
    method: methodHead(method),
    refusedRows,
    warnings: countedWarnings(warnings),
    by,
    explanations: explainScores(tally, asked),
  });
};

/** Why scores are what they are. Err: `area-not-in-the-data`, `month-not-in-the-data`, and as `index.score`. */
export const indexExplain = computation({
  name: "index.explain",
  kind: "compute",
  summary: "what each part adds to a score, what is missing, and how far another class lies",
  input: Asked,
  permission: null,
  form: "record",
  tells: true,
  toFile: true,
  handle: ({ area, month, by, ...files }, ctx) =>
    fileTally(files, ctx, false).andThen((taken) => explanationsOf(taken, { area, month, by }).mapErr(wrongInput)),
  listed: ({ method, explanations }) => explanations.map((one) => ({ ...one, method: methodName(method) })),
  flat: ({ by, explanations, method }) =>
    explanations.flatMap(by === "part" ? partRows : classRows).map(madeBy(method, null)),
  columns: ({ by }) => [...(by === "part" ? partRowColumns : classRowColumns), ...madeByColumns(null)],
  warnings: ({ warnings }) => warningIssues(warnings),
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});
