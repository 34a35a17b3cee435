import {
  assessmentBatchTable,
  assessmentSubject,
  type Filter,
  type Instant,
  importBatchSubject,
  incidentBatchTable,
  incidentSubject,
  type RowTable,
  rejection,
  type Subject,
  type Uuid,
} from "@answerable/core";
import { step } from "@answerable/store";
import { err, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { batchField } from "./batches.ts";
import { type UnlessNeeded, unlessNeeded } from "./needed-incidents.ts";
import { type LotsTakenBack, takeBackLots, undoneRows } from "./take-back-lots.ts";

/** What imports take in, where an import of it can be undone. */
const UNDOING = {
  incident: {
    subject: incidentSubject as Subject,
    table: incidentBatchTable as RowTable<never>,
    stepOf: (stream: string, command: TakeBack, condition: UnlessNeeded) =>
      step(incidentSubject, stream, command, condition(stream)),
  },
  assessment: {
    subject: assessmentSubject as unknown as Subject,
    table: assessmentBatchTable as RowTable<never>,
    stepOf: (stream: string, command: TakeBack) => step(assessmentSubject, stream, command),
  },
} as const;
type TakenIn = keyof typeof UNDOING;

interface TakeBack {
  readonly type: "take-back";
  readonly at: Instant;
  readonly because: { readonly reason: "import-undone"; readonly batch: Uuid };
}

/** What became of what an import brought, where counts of survivors may be among it. */
interface Undone extends LotsTakenBack {
  /** Nothing leads from a count of survivors to an import, so none was taken back. */
  readonly survivorCounts?: "not-taken-back";
}

const undo = async (ctx: OperationContext, batch: Uuid, takenIn: TakenIn): Promise<Result<Undone, Failure>> => {
  const { subject, table, stepOf } = UNDOING[takenIn];
  const filter: Filter = { column: "batch", is: batch };
  const standing: Filter = { all: [filter, { not: { column: "status", is: "withdrawn" } }] };
  const all = await ctx.read.seesAll({ table, filter: standing });
  if (all.isErr()) return err(all.error);
  if (!all.value) return err(refusedBy(rejection("import-partly-out-of-sight")));
  const condition = await unlessNeeded(ctx);
  if (condition.isErr()) return err(condition.error);
  const command: TakeBack = { type: "take-back", at: ctx.now, because: { reason: "import-undone", batch } };
  const lots = { subject, table, takenIn, stepOf: (stream: string) => stepOf(stream, command, condition.value) };
  const undone = await takeBackLots(ctx, batch, lots);
  if (undone.isErr()) return err(undone.error);
  const counts = { takenBack: undone.value.takenBack, ...undone.value.left };
  const kept = await ctx.decide([{ steps: [step(importBatchSubject, batch, { type: "undo", at: ctx.now, counts })] }]);
  const more = takenIn === "incident" ? { survivorCounts: "not-taken-back" as const } : {};
  return kept.mapErr(storeFailed).map(() => ({ ...undone.value, ...more }));
};

const isTakenIn = (word: string): word is TakenIn => Object.hasOwn(UNDOING, word);

/**
 * Takes an import back: what it brought and nobody has touched since. Err `import-cannot-be-undone`;
 * `import-partly-out-of-sight`: what the actor does not see would stand on under an import that says it was undone.
 */
export const undoImport = useCase({
  name: "import.undo",
  kind: "act",
  summary: "take back what an import recorded and nobody has touched since; the rest is listed with the reason",
  input: z.strictObject({ batch: batchField }),
  positional: ["batch"],
  permission: "import.undo",
  form: "record",
  handle: ({ batch }, ctx) =>
    ctx.read.state(importBatchSubject, batch).andThen(({ state }) => {
      const { takesIn } = state;
      return isTakenIn(takesIn)
        ? new ResultAsync(undo(ctx, batch, takesIn))
        : err(refusedBy(rejection("import-cannot-be-undone", { takesIn })));
    }),
  flat: undoneRows,
  tells: true,
  isPartlyRefused: ({ left }) => Object.keys(left).length > 0,
});
