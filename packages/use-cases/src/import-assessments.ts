import { AssessmentMapping } from "@answerable/interchange";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { type DataFile, filesField } from "./file-field.ts";
import { assessmentReading, assessmentRules } from "./import/assessment-reading.ts";
import { mappingsOf } from "./import/form-mappings.ts";
import { importRows, type RowsReport } from "./import/import-rows.ts";
import { InterviewStarts } from "./import/interview-starts.ts";
import type { Tally } from "./import/tally.ts";
import { useCase } from "./use-case.ts";

/** What an import of assessments says of itself, in the words of every import; nothing in them is withheld. */
export type AssessmentReport = Omit<RowsReport, "notKept" | "onlyNotKept" | "deletedRows">;

const countsOf = ({ became, refusedRows }: Tally) => {
  const { onlyNotKept: _never, deletedRows: _refused, ...counts } = became;
  return { ...counts, refusedRows };
};

const importFiles = async (
  ctx: OperationContext,
  files: readonly DataFile[],
  dryRun: boolean,
): Promise<Result<AssessmentReport, Failure>> => {
  const mappings = mappingsOf(ctx, "assessment-mapping", AssessmentMapping);
  if (mappings.isErr()) return err(wrongInput(mappings.error));
  const rules = assessmentRules(ctx, mappings.value);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const starts = new InterviewStarts();
  const report = await importRows(ctx, {
    ...{ takesIn: "assessment", files, dryRun, mappings: mappings.value, keptOf: countsOf },
    readingOf: (batch) => assessmentReading({ ctx, batch, starts }, mappings.value, rules.value),
    atEnd: (tally) => {
      for (const question of starts.questions(ctx)) tally.tell(question);
    },
  });
  return report.map(({ notKept: _none, onlyNotKept: _never, deletedRows: _refused, ...said }) => said);
};

/** Takes in the answers of key informants. */
export const importAssessments = useCase({
  name: "import.assessments",
  kind: "document",
  summary:
    "take in key informants' answers from Kobo or ODK JSON, CSV, NDJSON, XLSX; the same file twice changes nothing",
  input: z.strictObject({
    files: filesField("Files of submissions; the kind of each is told from what is in it."),
    dryRun: z.boolean().optional().describe("Say what would come of it, and write nothing."),
  }),
  positional: ["files"],
  permission: "import.assessments",
  form: "record",
  handle: ({ files, dryRun = false }, ctx) => new ResultAsync(importFiles(ctx, files, dryRun)),
  flat: ({ files: _files, told, dryRun, ...figures }) => [
    ...(dryRun ? [{ what: "rehearsed; written", number: 0 }] : []),
    ...Object.entries(figures).flatMap(([what, number]) => (number === null ? [] : [{ what, number }])),
    ...Object.entries(told).map(([code, number]) => ({ what: `told: ${code}`, number })),
  ],
  tells: true,
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});
