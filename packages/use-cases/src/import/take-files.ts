import type { Issue, Uuid } from "@answerable/core";
import type { KoboRow, OpenedSubmissions } from "@answerable/interchange";
import { WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, Result } from "neverthrow";
import type { Decide, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import type { Prepared } from "./prepare-submission.ts";
import type { TakeRow } from "./row-taker.ts";
import { sendIncidents } from "./send-incidents.ts";
import type { WaitingCounts } from "./survivor-counts.ts";
import type { Tally } from "./tally.ts";
import type { WholeForm } from "./whole-form.ts";

/** What rows go through on their way. */
export interface Taking {
  readonly ctx: OperationContext;
  readonly takeRow: TakeRow;
  readonly decide: Decide;
  readonly tally: Tally;
  readonly counts: Pick<WaitingCounts, "add">;
  readonly whole: WholeForm | undefined;
  /** Where what was deleted at its source is remembered. */
  readonly gone: { add(stream: Uuid): void };
}

type Row = Result<KoboRow, Issue>;

/** Awaited later, together with others: until then an exception in it is nobody's, and must not end the process. */
const held = <Value>(promise: Promise<Value>): Promise<Value> => {
  promise.catch(() => undefined);
  return promise;
};

/**
 * All rows of all files, in their order, some hundreds at a time: while some are decided and written, the next are read
 * and sealed, and memory holds no more than these two lots. Ends at the first failure; what was committed stays.
 */
export const takeFiles = async (
  { ctx, takeRow, decide, tally, counts, whole, gone }: Taking,
  sets: readonly OpenedSubmissions[],
): Promise<Result<void, Failure>> => {
  let lot: Promise<Result<Prepared, Failure>>[] = [];
  let sending: Promise<Result<void, Failure>> = Promise.resolve(ok(undefined));

  const take = (row: Row, file: number | undefined): Promise<Result<Prepared, Failure>> => {
    if (row.isOk()) {
      whole?.see(row.value);
      return takeRow(row.value, file);
    }
    whole?.miss();
    const issue = file === undefined ? row.error : { file, ...row.error };
    return Promise.resolve(ok({ kind: "refused", issues: [issue] }));
  };
  const send = async (prepared: readonly Prepared[]): Promise<Result<void, Failure>> =>
    (await sendIncidents(decide, prepared, tally, counts, gone)).mapErr(storeFailed);
  const sendLot = async (): Promise<Result<void, Failure>> => {
    const prepared = Result.combine(await Promise.all(lot));
    lot = [];
    const before = await sending;
    if (before.isErr()) return err(before.error);
    if (prepared.isErr()) return err(prepared.error);
    sending = held(send(prepared.value));
    ctx.progress(tally.read, "rows");
    return ok(undefined);
  };

  for (const { file, rows, notes } of sets) {
    for (const note of notes) tally.tell(file === undefined ? note : { file, ...note });
    for await (const row of rows) {
      tally.read += 1;
      lot.push(held(take(row, file)));
      if (lot.length < WORKS_PER_COMMIT) continue;
      const sent = await sendLot();
      if (sent.isErr()) return sent;
    }
  }
  const sent = await sendLot();
  return sent.isErr() ? sent : await sending;
};
