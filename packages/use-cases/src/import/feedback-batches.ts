import { caseBatchTable, caseSubject, importBatchSubject, importBatchTable, type Subject } from "@answerable/core";
import { step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { batchField } from "./batches.ts";
import { type LotsTakenBack, takeBackLots, undoneRows } from "./take-back-lots.ts";

/** Parts stand apart, so imports of feedback lie where cases do, and nobody sees them among those of incidents. */
const common = { permission: "import.feedback", module: "accountability" } as const;

const list = useCase({
  ...common,
  name: "import.feedback-list",
  kind: "list",
  summary: "imports of feedback so far, the oldest first; what each brought is counted nowhere",
  input: z.strictObject({}),
  form: "rows",
  isPaged: true,
  tableColumns: ["stream", "takesIn", "status", "begunAt", "endedAt", "files"],
  handle: (_input, ctx) =>
    ctx.read.rows({ subject: importBatchSubject as Subject, table: importBatchTable, order: "begun" }),
});

const show = useCase({
  ...common,
  name: "import.feedback-show",
  kind: "show",
  summary: "one import of feedback: when, what kinds of files, under which mappings",
  input: z.strictObject({ batch: batchField }),
  positional: ["batch"],
  form: "record",
  handle: ({ batch }, ctx) => ctx.read.state(importBatchSubject, batch).map(({ state }) => ({ batch, ...state })),
});

const undo = async (ctx: OperationContext, batch: LotsTakenBack["batch"]): Promise<Result<LotsTakenBack, Failure>> => {
  const known = await ctx.read.state(importBatchSubject, batch);
  if (known.isErr()) return err(known.error);
  const command = { type: "undo-lodging" as const, at: ctx.now, doneAt: ctx.now, by: ctx.actor.code, batch };
  const undone = await takeBackLots(ctx, batch, {
    ...{ subject: caseSubject as unknown as Subject, table: caseBatchTable, takenIn: "case" },
    stepOf: (stream) => step(caseSubject, stream, command),
  });
  if (undone.isErr()) return err(undone.error);
  // no number is kept, for the reason that the import keeps none
  const ended = { type: "undo" as const, at: ctx.now, counts: {} };
  const kept = await ctx.decide([{ steps: [step(importBatchSubject, batch, ended)] }]);
  return kept.mapErr(storeFailed).andThen(() => ok(undone.value));
};

const undoFeedback = useCase({
  ...common,
  name: "import.feedback-undo",
  kind: "act",
  summary:
    "take back the cases that an import lodged and to which nothing has happened since; the rest is listed with the reason, and what lies out of sight stays",
  input: z.strictObject({ batch: batchField }),
  positional: ["batch"],
  form: "record",
  handle: ({ batch }, ctx) => new ResultAsync(undo(ctx, batch)),
  flat: undoneRows,
  tells: true,
  isPartlyRefused: ({ left }) => Object.keys(left).length > 0,
});

/** Looking at imports of feedback, and taking one back. */
export const feedbackBatchUseCases = [list, show, undoFeedback];
