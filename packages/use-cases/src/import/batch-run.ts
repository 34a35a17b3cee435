import { type BatchBeginning, type BatchCounts, importBatchSubject, type Uuid } from "@answerable/core";
import { type StoreError, step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { Decide, OperationContext } from "../context.ts";

/**
 * The record of an import under way. It is begun with the first work that changes something: the same file again leaves nothing.
 */
export interface BatchRun {
  readonly id: Uuid;
  hasBegun(): boolean;
  /** Asks rules and store; in a rehearsal, what they would say. */
  readonly decide: Decide;
  /** As `decide`, for what must not be led back to this import: it begins no record. */
  readonly decideApart: Decide;
  /** Says that it ended; where the store fails at that, it is said to have broken off, as {@link breakOff} does. */
  end(counts: BatchCounts): ResultAsync<void, StoreError>;
  /** Says that the store failed on the way, as far as the store lets it. */
  breakOff(counts: BatchCounts): Promise<void>;
  close(): void;
}

/** Opens it; nothing is written yet, and in a dry run nothing ever is. */
export const batchRun = (ctx: OperationContext, beginning: BatchBeginning, dryRun: boolean): BatchRun => {
  const id = ctx.newId();
  const rehearsal = ctx.rehearse();
  // asked again under its key it goes on with the record it began
  let begun = ctx.once?.isAgain ?? false;
  // the same rows again change nothing
  const take: Decide = (works) => ctx.decide(works.map((work) => ({ ...work, isRepeatable: true })));

  const write = (command: Parameters<typeof importBatchSubject.decide>[0]): ResultAsync<void, StoreError> =>
    ctx.decide([{ steps: [step(importBatchSubject, id, command)] }]).map(() => undefined);

  const decideNew = async (works: Parameters<Decide>[0]): Promise<Awaited<ReturnType<Decide>>> => {
    // What changes nothing now changes nothing a moment later either, so the rehearsal's answers are the answers.
    const would = await rehearsal.decide(works);
    if (would.isErr()) return err(would.error);
    const changes = would.value.some(
      (answer) => answer.isOk() && answer.value.steps.some(({ events }) => events.length > 0),
    );
    if (!changes) return ok(would.value);
    const began: Result<void, StoreError> = await write({ type: "begin", at: ctx.now, beginning });
    if (began.isErr()) return err(began.error);
    begun = true;
    return await take(works);
  };

  const breakOff = async (counts: BatchCounts): Promise<void> => {
    // Where the store does not even take this, the record stays as begun; the import's own failure is what is told.
    if (begun) await write({ type: "break-off", at: ctx.now, counts }).unwrapOr(undefined);
  };

  const end = async (counts: BatchCounts): Promise<Result<void, StoreError>> => {
    if (!begun) return ok(undefined);
    const ended = await write({ type: "end", at: ctx.now, counts });
    if (ended.isErr()) await breakOff(counts);
    return ended;
  };

  return {
    id,
    hasBegun: () => begun,
    decide: (works) => {
      if (dryRun) return rehearsal.decide(works);
      return begun ? take(works) : new ResultAsync(decideNew(works));
    },
    decideApart: (works) => (dryRun ? rehearsal.decide(works) : ctx.decide(works)),
    end: (counts) => new ResultAsync(end(counts)),
    breakOff,
    close: rehearsal.close,
  };
};
