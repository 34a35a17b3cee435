import {
  type Actor,
  type DroppedLetter,
  DropReason,
  droppedLetterSubject,
  rejection,
  type Uuid,
  utcDayOf,
} from "@answerable/core";
import { step } from "@answerable/store";
import { err, errAsync, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy, storeFailed } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { isShownTogether } from "../worker/shown-queues.ts";
import { allOfQueue, letterOf, oneLetter, shownQueue, wantedLetters } from "./choosing.ts";
import type { DeadLetter } from "./dead-letter.ts";

const PERMISSION = "deliveries.drop";
/** Works that a store takes together. */
const DROPPED_AT_ONCE = 500;

const reason = { reason: DropReason };

/** Whether it is for this actor to let go what may be of a sensitive matter: one who may see those. Source: practice C2, C7. */
const dealsWithSensitive = ({ roles }: Actor): boolean =>
  roles.some(({ permissions, sees }) => permissions.includes(PERMISSION) && sees["sensitive_case"] !== undefined);

const mayDrop = (actor: Actor, letter: Pick<DeadLetter, "part" | "queue">): boolean =>
  !isShownTogether(letter.part, letter.queue) || dealsWithSensitive(actor);

/** Each that is shown by itself; those that are shown together, by the way that they failed. */
const noteGroups = (letters: readonly DeadLetter[]): readonly (readonly DeadLetter[])[] => [
  ...Map.groupBy(letters, (one) =>
    isShownTogether(one.part, one.queue) ? JSON.stringify([one.part, shownQueue(one), one.failure]) : one.id,
  ).values(),
];

/** What is kept of it: of those that are shown together neither how many nor the hour. Source: practice C7. */
const noteOf = (letter: DeadLetter, reason: DropReason, { actor, now }: OperationContext): DroppedLetter => {
  const { part, queue, failure, attempts } = letter;
  const isTogether = isShownTogether(part, queue);
  return {
    ...{ part, queue: shownQueue(letter), failure, reason, recorder: actor.code },
    attempts: isTogether ? null : attempts,
    droppedAt: isTogether ? utcDayOf(now) : now,
  };
};

/** That they are let go is written first, then they go: broken off in between it is asked again, and written once. */
const droppedAtOnce = async (
  ctx: OperationContext,
  groups: readonly (readonly DeadLetter[])[],
  why: DropReason,
): Promise<Result<void, Failure>> => {
  const works = groups.flatMap(([first]) => {
    if (first === undefined) return [];
    const command = { type: "record" as const, at: ctx.now, content: noteOf(first, why, ctx) };
    return [{ steps: [step(droppedLetterSubject, first.id, command)] }];
  });
  const answers = await ctx.decide(works);
  if (answers.isErr()) return err(storeFailed(answers.error));
  for (const answer of answers.value)
    if (answer.isErr() && answer.error.code !== "already-recorded") return err(refusedBy(answer.error));
  // the first goes last: it is what the others are noted under
  for (const letter of groups.flatMap((group) => group.toReversed())) {
    const gone = await ctx.work.dead.drop(letter);
    if (gone.isErr()) return err(gone.error);
  }
  return ok(undefined);
};

const dropped = async (
  ctx: OperationContext,
  letters: readonly DeadLetter[],
  why: DropReason,
): Promise<Result<void, Failure>> => {
  const groups = noteGroups(letters);
  for (let from = 0; from < groups.length; from += DROPPED_AT_ONCE) {
    const done = await droppedAtOnce(ctx, groups.slice(from, from + DROPPED_AT_ONCE), why);
    if (done.isErr()) return err(done.error);
  }
  return ok(undefined);
};

const all = async (
  ctx: OperationContext,
  { part, queue, reason: why }: { readonly part: string; readonly queue: string; readonly reason: DropReason },
): Promise<Result<void, Failure>> => {
  const isWanted = (one: DeadLetter): boolean => one.part === part && shownQueue(one) === queue;
  const letters: DeadLetter[] = [];
  for await (const page of wantedLetters(ctx, isWanted)) {
    if (page.isErr()) return err(page.error);
    letters.push(...page.value);
  }
  return await dropped(ctx, letters, why);
};

/** What was let go under the key of this request is not dead any more, and is answered as it was the first time. */
const one = (id: Uuid, why: DropReason, ctx: OperationContext): ResultAsync<void, Failure> =>
  new ResultAsync(letterOf(ctx, id))
    .andThen((letter) => new ResultAsync(dropped(ctx, [letter], why)))
    .orElse((failure) => (ctx.once?.isAgain === true && failure.owner === "rule" ? ok(undefined) : err(failure)));

/** What was given up is let go for good: whoever it was for does not hear of it from here. */
export const droppingUseCases = [
  useCase({
    name: "deliveries.drop",
    kind: "act",
    summary: "let a delivery go that was given up; who did, when and why is kept",
    input: z.strictObject({ ...oneLetter, ...reason }),
    positional: ["id"],
    permission: PERMISSION,
    module: "operation",
    form: "record",
    handle: ({ id, reason: why }, ctx) => one(id, why, ctx).map(() => ({ id, dropped: true })),
  }),
  useCase({
    name: "deliveries.drop-all",
    kind: "act",
    summary: "let everything go that was given up of a queue; who did, when and why is kept",
    input: z.strictObject({ ...allOfQueue, ...reason }),
    permission: PERMISSION,
    module: "operation",
    form: "record",
    handle: (asked, ctx) =>
      mayDrop(ctx.actor, asked)
        ? new ResultAsync(all(ctx, asked)).map(() => ({ part: asked.part, queue: asked.queue, dropped: true }))
        : errAsync(refusedBy(rejection("not-yours-to-drop"))),
  }),
];
