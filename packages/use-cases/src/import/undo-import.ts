import {
  assessmentBatchTable,
  assessmentSubject,
  type Filter,
  type Instant,
  importBatchSubject,
  incidentBatchTable,
  incidentSubject,
  issue,
  type RowTable,
  rejection,
  type Subject,
  type Uuid,
} from "@answerable/core";
import { step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { AskedWork, OperationContext } from "../context.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { batchField } from "./batches.ts";
import { type UnlessNeeded, unlessNeeded } from "./needed-incidents.ts";

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

/** What became of what an import brought. */
interface Undone {
  readonly batch: Uuid;
  /** Records that it brought and nobody touched: taken back, with all that lay sealed of them. */
  takenBack: number;
  /** Taken back before, by an earlier undoing or by a person. */
  before: number;
  /** The rest, by why it stays; each is told. */
  readonly left: Record<string, number>;
  /** Nothing leads from a count of survivors to an import, so none was taken back. */
  readonly survivorCounts?: "not-taken-back";
}

const sendLot = async (
  ctx: OperationContext,
  takenIn: TakenIn,
  streams: readonly string[],
  condition: UnlessNeeded,
  undone: Undone,
): Promise<Result<void, Failure>> => {
  const command: TakeBack = {
    type: "take-back",
    at: ctx.now,
    because: { reason: "import-undone", batch: undone.batch },
  };
  const works = streams.map(
    (stream): AskedWork => ({ steps: [UNDOING[takenIn].stepOf(stream, command, condition)], eraseStreams: [stream] }),
  );
  const answers = await ctx.decide(works);
  if (answers.isErr()) return err(storeFailed(answers.error));
  answers.value.forEach((answer, index) => {
    if (answer.isOk()) {
      undone.takenBack += 1;
      return;
    }
    const { code } = answer.error;
    if (code === "already-withdrawn") {
      undone.before += 1;
      return;
    }
    undone.left[code] = (undone.left[code] ?? 0) + 1;
    ctx.tell(issue(code, [], {}, { [takenIn]: streams[index] ?? "" }));
  });
  return ok(undefined);
};

const undo = async (ctx: OperationContext, batch: Uuid, takenIn: TakenIn): Promise<Result<Undone, Failure>> => {
  const undone: Undone = {
    ...{ batch, takenBack: 0, before: 0, left: {} },
    ...(takenIn === "incident" ? { survivorCounts: "not-taken-back" } : {}),
  };
  const { subject, table } = UNDOING[takenIn];
  const filter: Filter = { column: "batch", is: batch };
  const standing: Filter = { all: [filter, { not: { column: "status", is: "withdrawn" } }] };
  const all = await ctx.read.seesAll({ table, filter: standing });
  if (all.isErr()) return err(all.error);
  if (!all.value) return err(refusedBy(rejection("import-partly-out-of-sight")));
  const condition = await unlessNeeded(ctx);
  if (condition.isErr()) return err(condition.error);
  let done = 0;
  for await (const page of ctx.read.pages({ subject, table, order: "batch", filter })) {
    if (page.isErr()) return err(page.error);
    const streams = page.value.map((row) => String(row["stream"]));
    for (let from = 0; from < streams.length; from += WORKS_PER_COMMIT) {
      const sent = await sendLot(ctx, takenIn, streams.slice(from, from + WORKS_PER_COMMIT), condition.value, undone);
      if (sent.isErr()) return err(sent.error);
    }
    done += streams.length;
    ctx.progress(done, "records");
  }
  const scrubbed = await ctx.scrub();
  if (scrubbed.isErr()) return err(storeFailed(scrubbed.error));
  const counts = { takenBack: undone.takenBack, ...undone.left };
  const kept = await ctx.decide([{ steps: [step(importBatchSubject, batch, { type: "undo", at: ctx.now, counts })] }]);
  return kept.mapErr(storeFailed).map(() => undone);
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
  flat: ({ left, ...figures }) => [
    ...Object.entries(figures).map(([what, number]) => ({ what, number })),
    ...Object.entries(left).map(([code, number]) => ({ what: `left: ${code}`, number })),
  ],
  tells: true,
  isPartlyRefused: ({ left }) => Object.keys(left).length > 0,
});
