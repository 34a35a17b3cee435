import { AssessmentMapping } from "@answerable/interchange";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { type Failure, storeFailed, wrongInput } from "./failure.ts";
import { type DataFile, filesField } from "./file-field.ts";
import { assessmentReading, assessmentRules } from "./import/assessment-reading.ts";
import { batchRun } from "./import/batch-run.ts";
import { mappingsOf } from "./import/form-mappings.ts";
import type { ImportReport } from "./import/import-report.ts";
import { InterviewStarts } from "./import/interview-starts.ts";
import { editsIn, kindsOf, openFiles } from "./import/open-files.ts";
import { rowTaker } from "./import/row-taker.ts";
import { takeFiles } from "./import/take-files.ts";
import { Tally } from "./import/tally.ts";
import { useCase } from "./use-case.ts";

/** What an import of assessments says of itself, in the words of every import; nothing in them is withheld. */
export type AssessmentReport = Omit<
  ImportReport,
  "withheld" | "notKept" | "onlyNotKept" | "survivorCounts" | "deletedAtSource" | "deletedRows" | "likelyDuplicates"
>;

const nothingToCount = { add: () => undefined };

const importFiles = async (
  ctx: OperationContext,
  files: readonly DataFile[],
  dryRun: boolean,
): Promise<Result<AssessmentReport, Failure>> => {
  const mappings = mappingsOf(ctx, "assessment-mapping", AssessmentMapping);
  if (mappings.isErr()) return err(wrongInput(mappings.error));
  const rules = assessmentRules(ctx, mappings.value);
  if (rules.isErr()) return err(wrongInput(rules.error));
  const sets = await openFiles(files);
  if (sets.isErr()) return err(sets.error);
  const kinds = kindsOf(sets.value);
  const pins = mappings.value.map(({ id, version }) => `${id}@${version}`);
  const run = batchRun(ctx, { takesIn: "assessment", files: kinds, mappings: pins }, dryRun);
  const tally = new Tally(ctx.tell);
  const starts = new InterviewStarts();
  const reading = assessmentReading({ ctx, batch: run.id, starts }, mappings.value, rules.value);
  const takeRow = rowTaker(reading, () => editsIn(files, mappings.value));
  const countsOf = () => {
    const { onlyNotKept: _never, deletedRows: _refused, ...became } = tally.became;
    return { ...became, refusedRows: tally.refusedRows };
  };
  try {
    const taking = {
      ctx,
      takeRow,
      decide: run.decide,
      tally,
      counts: nothingToCount,
      whole: undefined,
      gone: nothingToCount,
    };
    const taken = await takeFiles(taking, sets.value);
    if (taken.isErr()) {
      await run.breakOff(countsOf());
      return err(taken.error);
    }
    tally.sayTheRest();
    for (const question of starts.questions(ctx)) tally.tell(question);
    const report = {
      ...{ batch: run.hasBegun() ? run.id : null, dryRun, files: kinds, read: tally.read },
      ...{ ...countsOf(), told: tally.told },
    };
    return (await run.end(countsOf())).mapErr(storeFailed).andThen(() => ok(report));
  } finally {
    run.close();
  }
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
