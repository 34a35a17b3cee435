import { issue } from "@answerable/core";
import { type KoboPage, readKoboPage } from "@answerable/interchange";
import { WORKS_PER_COMMIT } from "@answerable/store";
import { err, Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { type Failure, wrongInput } from "./failure.ts";
import { type DataFile, filesField } from "./file-field.ts";
import { mappingsOf } from "./import/form-mappings.ts";
import { emptyTally, type ImportReport, reportOf } from "./import/import-report.ts";
import type { Waiting } from "./import/prepare-submission.ts";
import { sendCounts, sendIncidents } from "./import/send-works.ts";
import { rulesByTaxonomy, takeRow } from "./import/take-row.ts";
import { useCase } from "./use-case.ts";

/** All pages, opened; one that is no page at all stops the import before anything is written. */
const openPages = async (files: readonly DataFile[]): Promise<Result<KoboPage[], Failure>> => {
  const opened = await Promise.all(files.map(({ blob }) => readKoboPage(blob.stream())));
  const named = opened.map((page, index) => page.mapErr(({ code }) => issue(code, ["files", index])));
  return Result.combineWithAllErrors(named).mapErr(wrongInput);
};

const importFiles = async (
  ctx: OperationContext,
  files: readonly DataFile[],
): Promise<Result<ImportReport, Failure>> => {
  const mappings = mappingsOf(ctx);
  if (mappings.isErr()) return err(wrongInput(mappings.error));
  const pages = await openPages(files);
  if (pages.isErr()) return err(pages.error);
  const rulesFor = rulesByTaxonomy(ctx);
  const tally = emptyTally();
  let waiting: Waiting[] = [];
  for (const page of pages.value) {
    for await (const row of page.rows) {
      const taken = await takeRow(ctx, mappings.value, rulesFor, row, tally);
      if (taken.isErr()) return err(taken.error);
      if (taken.value) waiting.push(taken.value);
      if (waiting.length < WORKS_PER_COMMIT) continue;
      const sent = await sendIncidents(ctx, waiting, tally);
      if (sent.isErr()) return err(sent.error);
      ctx.progress(`${tally.read} submissions read`);
      waiting = [];
    }
  }
  const sent = await sendIncidents(ctx, waiting, tally);
  if (sent.isErr()) return err(sent.error);
  return (await sendCounts(ctx, tally)).map((counted) => reportOf(tally, counted));
};

/** Takes in what was collected elsewhere. */
export const importUseCases = [
  useCase({
    name: "import.incidents",
    kind: "document",
    summary: "take in incidents from Kobo JSON pages; the same file twice changes nothing",
    input: z.strictObject({ files: filesField("Kobo v2 JSON pages.") }),
    positional: ["files"],
    permission: "import.incidents",
    form: "record",
    handle: ({ files }, ctx) => new ResultAsync(importFiles(ctx, files)),
    flat: ({ refused, notes, withheld, notKept, ...figures }) => [
      ...Object.entries(figures).map(([what, number]) => ({ what, number })),
      ...Object.entries(withheld).map(([rule, number]) => ({ what: `text withheld: ${rule}`, number })),
      ...Object.entries(notKept).map(([rule, number]) => ({ what: `not kept: ${rule}`, number })),
    ],
    refusedOf: ({ refused }) => refused,
    listedOf: ({ refused, notes }) => [...refused, ...notes],
  }),
];
