import { rejection, Uuid } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { ModuleName } from "../modules.ts";
import { isShownTogether, lineOf } from "../worker/shown-queues.ts";
import type { DeadLetter } from "./dead-letter.ts";

/** One delivery that was given up. */
export const oneLetter = { id: Uuid.describe("The delivery, by its id as `deliveries dead` has it.") };

/** All of a queue that were given up. */
export const allOfQueue = {
  part: ModuleName.describe("The part whose log they followed from."),
  queue: z
    .string()
    .min(1)
    .max(200)
    .describe("Where to, as `deliveries dead` names it: `webhook:CODE`, or `mail`, `phone`."),
};

/** What a delivery's queue is shown as. */
export const shownQueue = ({ part, queue }: Pick<DeadLetter, "part" | "queue">): string =>
  isShownTogether(part, queue) ? lineOf(queue) : queue;

/** A page of letters, those alone that are wanted. Ends after the first Err. */
export async function* wantedLetters(
  { work }: Pick<OperationContext, "work">,
  isWanted: (letter: DeadLetter) => boolean,
): AsyncGenerator<Result<readonly DeadLetter[], Failure>> {
  for await (const page of work.dead.pages()) yield page.map((letters) => letters.filter(isWanted));
}

/** The one with an id. Err `not-found`: nothing is dead under it, or it is shown with others alone. */
export const letterOf = async (ctx: Pick<OperationContext, "work">, id: Uuid): Promise<Result<DeadLetter, Failure>> => {
  const isIt = (one: DeadLetter): boolean => one.id === id && !isShownTogether(one.part, one.queue);
  for await (const page of wantedLetters(ctx, isIt)) {
    if (page.isErr()) return err(page.error);
    const [letter] = page.value;
    if (letter !== undefined) return ok(letter);
  }
  return err(refusedBy(rejection("not-found")));
};
