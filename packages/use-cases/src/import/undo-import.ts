import {
  type Filter,
  importBatchSubject,
  incidentBatchTable,
  incidentSubject,
  issue,
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

/** What became of what an import brought. */
interface Undone {
  readonly batch: Uuid;
  /** Incidents that it recorded and nobody touched: taken back, with all that lay sealed of them. */
  takenBack: number;
  /** Taken back before, by an earlier undoing or by a person. */
  before: number;
  /** The rest, by why it stays; each is told. */
  readonly left: Record<string, number>;
  /** Nothing leads from a count of survivors to an import, so none was taken back. */
  readonly survivorCounts: "not-taken-back";
}

const sendLot = async (
  ctx: OperationContext,
  streams: readonly string[],
  undone: Undone,
): Promise<Result<void, Failure>> => {
  const because = { reason: "import-undone" as const, batch: undone.batch };
  const command = { type: "take-back" as const, at: ctx.now, because };
  const works = streams.map(
    (stream): AskedWork => ({ steps: [step(incidentSubject, stream, command)], eraseStreams: [stream] }),
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
    ctx.tell(issue(code, [], {}, { incident: streams[index] ?? "" }));
  });
  return ok(undefined);
};

const undo = async (ctx: OperationContext, batch: Uuid): Promise<Result<Undone, Failure>> => {
  const undone: Undone = { batch, takenBack: 0, before: 0, left: {}, survivorCounts: "not-taken-back" };
  const subject = incidentSubject as Subject;
  const filter: Filter = { column: "batch", is: batch };
  let done = 0;
  for await (const page of ctx.read.pages({ subject, table: incidentBatchTable, order: "batch", filter })) {
    if (page.isErr()) return err(page.error);
    const streams = page.value.map((row) => String(row["stream"]));
    for (let from = 0; from < streams.length; from += WORKS_PER_COMMIT) {
      const sent = await sendLot(ctx, streams.slice(from, from + WORKS_PER_COMMIT), undone);
      if (sent.isErr()) return err(sent.error);
    }
    done += streams.length;
    ctx.progress(done, "incidents");
  }
  const scrubbed = await ctx.scrub();
  if (scrubbed.isErr()) return err(storeFailed(scrubbed.error));
  const counts = { takenBack: undone.takenBack, ...undone.left };
  const kept = await ctx.decide([{ steps: [step(importBatchSubject, batch, { type: "undo", at: ctx.now, counts })] }]);
  return kept.mapErr(storeFailed).map(() => undone);
};

/** Takes an import back: what it brought and nobody has touched since. */
export const undoImport = useCase({
  name: "import.undo",
  kind: "act",
  summary: "take back what an import recorded and nobody has touched since; the rest is listed with the reason",
  input: z.strictObject({ batch: batchField }),
  positional: ["batch"],
  permission: "import.undo",
  form: "record",
  handle: ({ batch }, ctx) =>
    ctx.read
      .state(importBatchSubject, batch)
      .andThen(({ state }) =>
        state.status === "absent" || state.takesIn !== "incident"
          ? err(
              refusedBy(
                rejection("import-cannot-be-undone", state.status === "absent" ? {} : { takesIn: state.takesIn }),
              ),
            )
          : new ResultAsync(undo(ctx, batch)),
      ),
  flat: ({ left, ...figures }) => [
    ...Object.entries(figures).map(([what, number]) => ({ what, number })),
    ...Object.entries(left).map(([code, number]) => ({ what: `left: ${code}`, number })),
  ],
  tells: true,
  isPartlyRefused: ({ left }) => Object.keys(left).length > 0,
});
