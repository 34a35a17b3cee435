import {
  ActorCode,
  type CommunityCommand,
  type CommunityEvent,
  communitySubject,
  compareText,
  type KnownCommunity,
  MeetingInput,
  type Notebook,
  type Plan,
  PlanInput,
  type Uuid,
} from "@answerable/core";
import { type SealedSlot, type StepOutcome, step } from "@answerable/store";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { Changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideWork } from "../decide-work.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { accompaniedOf } from "./introducing.ts";
import { notebookFile, notebookIn } from "./notebook-file.ts";
import { sealWords } from "./seal-words.ts";

interface Dated {
  readonly on: string;
  readonly command: CommunityCommand;
}
interface Taken {
  readonly dated: readonly Dated[];
  readonly slots: readonly SealedSlot[];
}

/** What a notebook says without words, as what was asked on each day. */
const coded = ({ phases, decisions, choices }: Notebook, { now: at }: OperationContext): Dated[] => [
  ...phases.map((note): Dated => ({ on: note.on, command: { type: "note-phase", at, note } })),
  ...decisions.map((decision): Dated => ({ on: decision.on, command: { type: "decide-on-working", at, decision } })),
  ...choices.map(({ on, choice }): Dated => ({ on, command: { type: "choose", at, on, choice } })),
];

const meetingsTaken = async (
  { meetings }: Notebook,
  stream: Uuid,
  ctx: OperationContext,
): Promise<Result<Taken, Failure>> => {
  const dated: Dated[] = [];
  const slots: SealedSlot[] = [];
  for (const meeting of meetings) {
    const sealed = await sealWords(ctx, { stream, schema: MeetingInput, value: meeting });
    if (sealed.isErr()) return err(sealed.error);
    const content = sealed.value.value as never;
    dated.push({
      on: meeting.on,
      command: { type: "take-down-meeting", at: ctx.now, meeting: ctx.newId(), content },
    });
    slots.push(...sealed.value.slots);
  }
  return ok({ dated, slots });
};

const planTaken = async (
  { plan }: Notebook,
  stream: Uuid,
  ctx: OperationContext,
): Promise<Result<{ readonly commands: readonly CommunityCommand[]; readonly slots: Taken["slots"] }, Failure>> => {
  if (plan === null) return ok({ commands: [], slots: [] });
  const sealed = await sealWords(ctx, { stream, schema: PlanInput, value: plan });
  return sealed.map(({ value, slots }) => ({
    commands: [{ type: "plan" as const, at: ctx.now, plan: value as Plan }],
    slots,
  }));
};

interface Keeping {
  readonly notebook: Notebook;
  readonly mentor: ActorCode | undefined;
}

/** All of a notebook in one work: it is kept whole, day by day and the plan last, or not at all. */
const kept = async ({ notebook, mentor }: Keeping, ctx: OperationContext): Promise<Result<Changed, Failure>> => {
  const accompanied = accompaniedOf({ mentor }, ctx);
  if (accompanied.isErr()) return err(accompanied.error);
  const id = ctx.newId();
  const meetings = await meetingsTaken(notebook, id, ctx);
  if (meetings.isErr()) return err(meetings.error);
  const plan = await planTaken(notebook, id, ctx);
  if (plan.isErr()) return err(plan.error);
  // of one day a meeting comes first: what was decided was decided in it
  const inTime = [...meetings.value.dated, ...coded(notebook, ctx)].toSorted((a, b) => compareText(a.on, b.on));
  const commands: CommunityCommand[] = [
    { type: "introduce", at: ctx.now, community: notebook.community, accompanied: accompanied.value },
    ...[...inTime.map(({ command }) => command), ...plan.value.commands],
  ];
  const steps = commands.map((command) => step(communitySubject, id, command));
  const slots = [...meetings.value.slots, ...plan.value.slots];
  return await decideWork(ctx, { steps, slots }).map((outcomes): Changed => {
    const { version, state } = outcomes.at(-1) as StepOutcome<KnownCommunity, CommunityEvent>;
    return { id, version, status: state.status };
  });
};

/** A facilitator's notebook, kept from now on in the operation. */
export const keepingUseCases = [
  useCase({
    name: "community.keep",
    kind: "create",
    summary:
      "keep a facilitator's notebook in the operation: all of it or nothing, every problem listed with its place",
    input: z.strictObject({
      file: notebookFile,
      mentor: ActorCode.optional().describe("Who stands behind; left out: nobody yet."),
    }),
    positional: ["file"],
    permission: "community.introduce",
    module: "community",
    form: "record",
    handle: ({ file, mentor }, ctx) =>
      notebookIn(file)
        .mapErr(wrongInput)
        .asyncAndThen((notebook) => new ResultAsync(kept({ notebook, mentor }, ctx))),
  }),
];
