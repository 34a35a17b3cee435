import { issue, type PlaceRegistry, type Uuid } from "@answerable/core";
import { FormMapping, type OpenedSubmissions } from "@answerable/interchange";
import { openScratch, type Scratch } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { type Failure, storeFailed, wrongInput } from "./failure.ts";
import { type DataFile, filesField } from "./file-field.ts";
import { type BatchRun, batchRun } from "./import/batch-run.ts";
import { batchUseCases } from "./import/batches.ts";
import { feedbackBatchUseCases } from "./import/feedback-batches.ts";
import { mappingsOf } from "./import/form-mappings.ts";
import { type ImportReport, keptCounts } from "./import/import-report.ts";
import { incidentReading } from "./import/incident-reading.ts";
import { knownRoots } from "./import/known-roots.ts";
import { likelyDuplicates } from "./import/likely-duplicates.ts";
import { editsIn, hasLastPage, kindsOf, openFiles } from "./import/open-files.ts";
import { placesForNames } from "./import/places-for-names.ts";
import { rowTaker } from "./import/row-taker.ts";
import { waitingCounts } from "./import/survivor-counts.ts";
import { takeBack } from "./import/take-back.ts";
import { takeBackMissing } from "./import/take-back-missing.ts";
import { takeFiles } from "./import/take-files.ts";
import { Tally } from "./import/tally.ts";
import { undoImport } from "./import/undo-import.ts";
import { wholeForm } from "./import/whole-form.ts";
import { importAssessments } from "./import-assessments.ts";
import { importFeedback } from "./import-feedback.ts";
import { useCase } from "./use-case.ts";

interface Asked {
  readonly files: readonly DataFile[];
  readonly dryRun: boolean;
  readonly wholeForm: boolean;
  readonly lostMost: boolean;
}

type Report = Omit<ImportReport, "likelyDuplicates">;
type More = Pick<Report, "survivorCounts" | "deletedAtSource">;

/** What the forms' answers are read with. */
interface Forms {
  readonly mappings: readonly FormMapping[];
  readonly places: PlaceRegistry | undefined;
}

const nothingMore: More = { survivorCounts: 0, deletedAtSource: { takenBack: 0, left: 0 } };

/** Takes in what was opened, to the report; the record of the import is the caller's to end. */
const takeIn = async (
  ctx: OperationContext,
  asked: Asked,
  sets: readonly OpenedSubmissions[],
  { mappings, places }: Forms,
  run: BatchRun,
  tally: Tally,
): Promise<Result<More, Failure>> => {
  let edits: ReturnType<typeof editsIn> | undefined;
  const editsOf = () => {
    edits ??= editsIn(asked.files, mappings, knownRoots(ctx));
    return edits;
  };
  const known = asked.wholeForm ? await editsOf() : ok(undefined);
  if (known.isErr()) return err(known.error);
  const whole = known.value === undefined ? undefined : wholeForm(ctx, mappings, known.value);
  const counts = waitingCounts();
  const gone = openScratch();
  const takeRow = rowTaker(incidentReading({ ctx, batch: run.id }, mappings, places), editsOf);
  const { decide } = run;
  try {
    const remembered = { add: (stream: Uuid) => gone.set(stream, "") };
    const taken = await takeFiles({ ctx, takeRow, decide, tally, counts, whole, gone: remembered }, sets);
    if (taken.isErr()) return err(taken.error);
    const deleted = await takeBack({ ctx, decide, tally }, keysOf(gone));
    if (deleted.isErr()) return err(deleted.error);
    const announced = Math.max(0, ...sets.map((set) => set.announced.count ?? 0));
    const missing = whole
      ? await takeBackMissing({ ctx, decide, tally, whole, lostMost: asked.lostMost }, announced)
      : ok({ takenBack: 0, left: 0 });
    if (missing.isErr()) return err(missing.error);
    const takenBack = deleted.value.takenBack + missing.value.takenBack;
    if (!asked.dryRun && takenBack > 0) {
      const scrubbed = await ctx.scrub();
      if (scrubbed.isErr()) return err(storeFailed(scrubbed.error));
    }
    const survivorCounts = await counts.send(run.decideApart);
    if (survivorCounts.isErr()) return err(storeFailed(survivorCounts.error));
    tally.sayTheRest();
    const left = deleted.value.left + missing.value.left;
    return ok({ survivorCounts: survivorCounts.value, deletedAtSource: { takenBack, left } });
  } finally {
    counts.close();
    gone.close();
    whole?.close();
  }
};

function* keysOf(scratch: Scratch): Generator<string> {
  for (const [key] of scratch.entries()) yield key;
}

const duplicatesOf = async (ctx: OperationContext, run: BatchRun, tally: Tally): Promise<Result<number, Failure>> =>
  (await likelyDuplicates(ctx, run.id)).map(({ pairs, notCompared }) => {
    if (notCompared.length > 0)
      tally.tell(issue("too-many-to-compare", [], { row: 0 }, { areaMonths: notCompared.length }));
    return pairs.length;
  });

const importFiles = async (ctx: OperationContext, asked: Asked): Promise<Result<ImportReport, Failure>> => {
  const mappings = mappingsOf(ctx, "form-mapping", FormMapping);
  if (mappings.isErr()) return err(wrongInput(mappings.error));
  const places = placesForNames(ctx, mappings.value);
  if (places.isErr()) return err(wrongInput(places.error));
  const sets = await openFiles(asked.files);
  if (sets.isErr()) return err(sets.error);
  const last = asked.wholeForm ? hasLastPage(sets.value) : ok(undefined);
  if (last.isErr()) return err(wrongInput(last.error));
  const files = kindsOf(sets.value);
  const pins = mappings.value.map(({ id, version }) => `${id}@${version}`);
  const run = batchRun(ctx, { takesIn: "incident", files, mappings: pins }, asked.dryRun);
  const tally = new Tally(ctx);
  const reported = (more: More): Report => ({
    batch: run.hasBegun() ? run.id : null,
    dryRun: asked.dryRun,
    files,
    read: tally.read,
    ...tally.became,
    refusedRows: tally.refusedRows,
    ...{ withheld: tally.withheld, notKept: tally.notKept, told: tally.told },
    ...more,
  });
  try {
    const taken = await takeIn(ctx, asked, sets.value, { mappings: mappings.value, places: places.value }, run, tally);
    if (taken.isErr()) {
      await run.breakOff(keptCounts({ ...reported(nothingMore), likelyDuplicates: null }));
      return err(taken.error);
    }
    const report = reported(taken.value);
    const duplicates = run.hasBegun() ? await duplicatesOf(ctx, run, tally) : ok(null);
    if (duplicates.isErr()) {
      await run.breakOff(keptCounts({ ...report, likelyDuplicates: null }));
      return err(duplicates.error);
    }
    const whole = { ...report, likelyDuplicates: duplicates.value };
    return (await run.end(keptCounts(whole))).mapErr(storeFailed).map(() => whole);
  } finally {
    run.close();
  }
};

const importIncidents = useCase({
  name: "import.incidents",
  kind: "document",
  summary: "take in incidents from Kobo or ODK JSON, CSV, NDJSON, XLSX; the same file twice changes nothing",
  input: z.strictObject({
    files: filesField("Files of submissions; the kind of each is told from what is in it."),
    dryRun: z.boolean().optional().describe("Say what would come of it, and write nothing."),
    wholeForm: z
      .boolean()
      .optional()
      .describe("These files are everything the form holds now: what is known of it and not in them is taken back."),
    lostMost: z
      .boolean()
      .optional()
      .describe("With whole-form: it is right that more than a quarter of what is known is not there any more."),
  }),
  positional: ["files"],
  permission: "import.incidents",
  form: "record",
  handle: ({ files, dryRun = false, wholeForm: isWhole = false, lostMost = false }, ctx) =>
    new ResultAsync(importFiles(ctx, { files, dryRun, wholeForm: isWhole, lostMost })),
  flat: ({ files: _files, withheld, notKept, told, deletedAtSource, dryRun, ...figures }) => [
    ...(dryRun ? [{ what: "rehearsed; written", number: 0 }] : []),
    ...Object.entries(figures).flatMap(([what, number]) => (number === null ? [] : [{ what, number }])),
    ...Object.entries(deletedAtSource).map(([what, number]) => ({
      what: `deleted at the source: ${what}`,
      number,
    })),
    ...Object.entries(withheld).map(([rule, number]) => ({ what: `text withheld: ${rule}`, number })),
    ...Object.entries(notKept).map(([rule, number]) => ({ what: `not kept: ${rule}`, number })),
    ...Object.entries(told).map(([code, number]) => ({ what: `told: ${code}`, number })),
  ],
  tells: true,
  isPartlyRefused: ({ refusedRows, told }) => refusedRows > 0 || "form-not-whole" in told || "form-lost-most" in told,
});

/** Takes in what was collected elsewhere, and looks after what was taken in. */
export const importUseCases = [
  ...[importIncidents, importAssessments, ...batchUseCases, undoImport],
  ...[importFeedback, ...feedbackBatchUseCases],
];
