import type { BatchCounts, Issue, Uuid } from "@answerable/core";
import type { MappedForm } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type { Decide, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { DataFile } from "../file-field.ts";
import { batchRun } from "./batch-run.ts";
import type { ImportReport } from "./import-report.ts";
import { editsIn, kindsOf, openFiles } from "./open-files.ts";
import { type RowReading, rowTaker } from "./row-taker.ts";
import { takeFiles } from "./take-files.ts";
import { Tally } from "./tally.ts";

/** What is imported, and how its rows are read. */
interface RowImport<
  Mapping extends MappedForm & { readonly id: string; readonly version: string },
  Read extends { readonly notes: readonly Issue[] },
> {
  /** The subject it takes in. */
  readonly takesIn: string;
  readonly files: readonly DataFile[];
  readonly dryRun: boolean;
  readonly mappings: readonly Mapping[];
  readonly readingOf: (batch: Uuid) => RowReading<Mapping, Read>;
  /** What is kept of its figures with the record of the import. */
  readonly keptOf: (tally: Tally) => BatchCounts;
  /** Looks on while rules and store are asked. */
  readonly watched?: (decide: Decide) => Decide;
  /** Asked once all rows are through, before it ends. */
  readonly atEnd?: (tally: Tally) => void;
}

/** What an import of rows says of itself, in the words of every import. */
export type RowsReport = Omit<ImportReport, "withheld" | "survivorCounts" | "deletedAtSource" | "likelyDuplicates">;

const nothingToCount = { add: () => undefined };

/**
 * Takes the rows of files in, each on its own: nothing is counted apart, nothing taken back. Err: a file cannot be read as
 * its kind, before anything is written; a document is missing; the store failed, and what was committed stays.
 */
export const importRows = async <
  Mapping extends MappedForm & { readonly id: string; readonly version: string },
  Read extends { readonly notes: readonly Issue[] },
>(
  ctx: OperationContext,
  {
    takesIn,
    files,
    dryRun,
    mappings,
    readingOf,
    keptOf,
    watched = (decide) => decide,
    atEnd,
  }: RowImport<Mapping, Read>,
): Promise<Result<RowsReport, Failure>> => {
  const sets = await openFiles(files);
  if (sets.isErr()) return err(sets.error);
  const kinds = kindsOf(sets.value);
  const pins = mappings.map(({ id, version }) => `${id}@${version}`);
  const run = batchRun(ctx, { takesIn, files: kinds, mappings: pins }, dryRun);
  const tally = new Tally(ctx);
  const takeRow = rowTaker(readingOf(run.id), () => editsIn(files, mappings));
  const taking = { ctx, takeRow, decide: watched(run.decide), tally, counts: nothingToCount, gone: nothingToCount };
  try {
    const taken = await takeFiles({ ...taking, whole: undefined }, sets.value);
    if (taken.isErr()) {
      await run.breakOff(keptOf(tally));
      return err(taken.error);
    }
    tally.sayTheRest();
    atEnd?.(tally);
    const report: RowsReport = {
      ...{ batch: run.hasBegun() ? run.id : null, dryRun, files: kinds, read: tally.read, ...tally.became },
      ...{ refusedRows: tally.refusedRows, notKept: tally.notKept, told: tally.told },
    };
    return (await run.end(keptOf(tally))).mapErr(storeFailed).andThen(() => ok(report));
  } finally {
    run.close();
  }
};
