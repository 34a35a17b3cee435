import { incidentSubject, issue } from "@answerable/core";
import { step, WORKS_PER_COMMIT } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import type { AskedWork, Decide, OperationContext } from "../context.ts";
import { type Failure, storeFailed } from "../failure.ts";
import { type UnlessNeeded, unlessNeeded } from "./needed-incidents.ts";
import type { Tally } from "./tally.ts";

/** What was taken back because the form does not hold it any more, and what stays as a person has touched it. */
export interface DeletedAtSource {
  takenBack: number;
  left: number;
}

/** What takes back, and what hears of what stays. */
export interface Deciding {
  readonly ctx: OperationContext;
  readonly decide: Decide;
  readonly tally: Tally;
}

const takeBackLot = async (
  { ctx, decide, tally }: Deciding,
  streams: readonly string[],
  condition: UnlessNeeded,
  deleted: DeletedAtSource,
): Promise<Result<void, Failure>> => {
  const command = { type: "take-back" as const, at: ctx.now, because: { reason: "deleted-at-its-source" as const } };
  const works = streams.map(
    (stream): AskedWork => ({
      steps: [step(incidentSubject, stream, command, condition(stream))],
      eraseStreams: [stream],
    }),
  );
  const answers = await decide(works);
  if (answers.isErr()) return err(storeFailed(answers.error));
  answers.value.forEach((answer, index) => {
    if (answer.isOk()) {
      deleted.takenBack += 1;
      return;
    }
    // It never came here, or went before.
    if (answer.error.code === "not-recorded" || answer.error.code === "already-withdrawn") return;
    deleted.left += 1;
    const facts = { incident: streams[index] ?? "", because: answer.error.code };
    tally.tell(issue("deleted-at-source-and-kept", [], {}, facts));
  });
  return ok(undefined);
};

/**
 * Takes back, some hundreds at a time, what its source has deleted; what never came here, or went before, is passed over.
 */
export const takeBack = async (
  deciding: Deciding,
  streams: Iterable<string>,
): Promise<Result<DeletedAtSource, Failure>> => {
  const deleted: DeletedAtSource = { takenBack: 0, left: 0 };
  let condition: UnlessNeeded | undefined;
  let lot: string[] = [];
  const send = async (): Promise<Result<void, Failure>> => {
    if (lot.length === 0) return ok(undefined);
    if (condition === undefined) {
      const asked = await unlessNeeded(deciding.ctx);
      if (asked.isErr()) return err(asked.error);
      condition = asked.value;
    }
    const done = await takeBackLot(deciding, lot, condition, deleted);
    lot = [];
    return done;
  };
  for (const stream of streams) {
    lot.push(stream);
    if (lot.length < WORKS_PER_COMMIT) continue;
    const done = await send();
    if (done.isErr()) return err(done.error);
  }
  return (await send()).map(() => deleted);
};
