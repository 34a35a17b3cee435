import { type CaseState, type ClockBooks, caseClocks } from "@answerable/core";
import { FeedbackMapping } from "@answerable/interchange";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { caseDocuments } from "./cases/case-documents.ts";
import type { Decide, OperationContext } from "./context.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { type DataFile, filesField } from "./file-field.ts";
import { feedbackReading } from "./import/feedback-reading.ts";
import { mappingsOf } from "./import/form-mappings.ts";
import { importRows, type RowsReport } from "./import/import-rows.ts";
import { adoptedRegistry } from "./incident-rules.ts";
import { useCase } from "./use-case.ts";

/** What an import of feedback says of itself, in the words of every import; a person's words are sealed, none withheld. */
export type FeedbackReport = Omit<RowsReport, "deletedRows" | "corrected" | "earlierVersions" | "inConflict"> & {
  /** Cases recorded here after they were due already: a measure, and no alarm. Source: practice C19. */
  readonly enteredLate: number;
};

/** Counts the cases that were due before they came here, as they are lodged. */
const lateComers = (books: ClockBooks) => {
  let late = 0;
  const isLate = (state: CaseState): boolean =>
    state.status !== "absent" && caseClocks(state, books).some(({ enteredLate }) => enteredLate);
  const watched =
    (decide: Decide): Decide =>
    (works) =>
      decide(works).map((answers) => {
        for (const answer of answers) {
          const [lodged] = answer.isOk() ? answer.value.steps : [];
          if (lodged !== undefined && lodged.events.length > 0 && isLate(lodged.state as CaseState)) late += 1;
        }
        return answers;
      });
  return { watched, count: () => late };
};

const importFiles = async (
  ctx: OperationContext,
  files: readonly DataFile[],
  dryRun: boolean,
): Promise<Result<FeedbackReport, Failure>> => {
  const mappings = mappingsOf(ctx, "feedback-mapping", FeedbackMapping);
  if (mappings.isErr()) return err(wrongInput(mappings.error));
  const places = adoptedRegistry(ctx);
  if (places.isErr()) return err(wrongInput(places.error));
  const documents = await caseDocuments(ctx);
  if (documents.isErr()) return err(documents.error);
  const late = lateComers(documents.value.books);
  const books = { places: places.value, documents: documents.value };
  const report = await importRows(ctx, {
    ...{ takesIn: "case", files, dryRun, mappings: mappings.value, watched: late.watched },
    readingOf: (batch) => feedbackReading({ ctx, batch }, mappings.value, books),
    // a number kept here would tell whoever is near a case that there is one more than she or he sees
    keptOf: () => ({}),
  });
  return report.map(({ deletedRows: _r, corrected: _c, earlierVersions: _e, inConflict: _i, ...said }) => ({
    ...said,
    enteredLate: late.count(),
  }));
};

/** Takes in feedback and complaints that were collected on a form. */
export const importFeedback = useCase({
  name: "import.feedback",
  kind: "document",
  summary:
    "lodge feedback and complaints from Kobo or ODK JSON, CSV, NDJSON, XLSX as cases; the same file twice changes nothing, and nobody is given a receipt",
  input: z.strictObject({
    files: filesField("Files of submissions; the kind of each is told from what is in it."),
    dryRun: z.boolean().optional().describe("Say what would come of it, and write nothing."),
  }),
  positional: ["files"],
  permission: "import.feedback",
  module: "accountability",
  form: "record",
  handle: ({ files, dryRun = false }, ctx) => new ResultAsync(importFiles(ctx, files, dryRun)),
  flat: ({ files: _files, notKept, told, dryRun, ...figures }) => [
    ...(dryRun ? [{ what: "rehearsed; written", number: 0 }] : []),
    ...Object.entries(figures).flatMap(([what, number]) => (number === null ? [] : [{ what, number }])),
    ...Object.entries(notKept).map(([rule, number]) => ({ what: `not kept: ${rule}`, number })),
    ...Object.entries(told).map(([code, number]) => ({ what: `told: ${code}`, number })),
  ],
  tells: true,
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});
