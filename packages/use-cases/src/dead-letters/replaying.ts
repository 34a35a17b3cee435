import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { allOfQueue, letterOf, oneLetter, shownQueue, wantedLetters } from "./choosing.ts";
import type { DeadLetter } from "./dead-letter.ts";

const replayed = async (
  { work }: OperationContext,
  letters: readonly DeadLetter[],
): Promise<Result<number, Failure>> => {
  let count = 0;
  for (const letter of letters) {
    const again = await work.dead.replay(letter);
    if (again.isErr()) return err(again.error);
    if (again.value) count += 1;
  }
  return ok(count);
};

const all = async (
  ctx: OperationContext,
  { part, queue }: { readonly part: string; readonly queue: string },
): Promise<Result<void, Failure>> => {
  const isWanted = (one: DeadLetter): boolean => one.part === part && shownQueue(one) === queue;
  for await (const page of wantedLetters(ctx, isWanted)) {
    const done = await page.asyncAndThen((letters) => new ResultAsync(replayed(ctx, letters)));
    if (done.isErr()) return err(done.error);
  }
  return ok(undefined);
};

/** What was given up is tried again, as if it were new. Asked again it changes nothing more. */
export const replayingUseCases = [
  useCase({
    name: "deliveries.replay",
    kind: "act",
    summary: "try a delivery again that was given up, with the same bytes as before",
    input: z.strictObject(oneLetter),
    positional: ["id"],
    once: "no-key",
    permission: "deliveries.replay",
    module: "operation",
    form: "record",
    handle: ({ id }, ctx) =>
      new ResultAsync(letterOf(ctx, id)).andThen((letter) => ctx.work.dead.replay(letter)).map((again) => ({ again })),
  }),
  useCase({
    name: "deliveries.replay-all",
    kind: "act",
    summary: "try everything again that was given up of a queue, such as after its destination came back",
    input: z.strictObject(allOfQueue),
    permission: "deliveries.replay",
    module: "operation",
    form: "record",
    handle: (asked, ctx) => new ResultAsync(all(ctx, asked)).map(() => ({ ...asked, again: true })),
  }),
];
