import {
  AloneReason,
  alertSubject,
  type Day,
  Instant,
  issue,
  type OccurrenceWindow,
  occurrenceWindow,
  type RecordedAlert,
  SendingChannel,
  sentParts,
  type Uuid,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import { changed } from "../change-record.ts";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { useCase } from "../use-case.ts";
import { changeAlert } from "./change-alert.ts";
import { clearingFields } from "./drafting.ts";
import { openedTime } from "./from-incident.ts";

const clear = changeAlert({
  verb: "clear",
  summary: "answer the two questions before it is sent: who told us, and who could be harmed",
  fields: {
    ...clearingFields,
    alone: AloneReason.optional().describe("Why the drafter clears it, where the protocol wants another person."),
  },
  command: ({ couldTellWhoTold, couldHarm, leftOut, alone }, ctx) =>
    ok({
      type: "clear",
      at: ctx.now,
      by: ctx.actor.code,
      clearing: { couldTellWhoTold, couldHarm, leftOut: leftOut ?? [] },
      ...(alone === undefined ? {} : { alone }),
    }),
});

/** Between which moments it happened, opened for this one measurement; the read is written down. */
const windowOf = async (
  ctx: OperationContext,
  { content }: RecordedAlert,
): Promise<Result<OccurrenceWindow, Failure>> => {
  const day = await openedTime(ctx, content.occurred.day);
  if (day.isErr()) return err(day.error);
  const time = await openedTime(ctx, content.timeOfDay);
  if (time.isErr()) return err(time.error);
  return ok(occurrenceWindow(content.occurred, content.knownAt, day.value as Day | undefined, time.value));
};

const SendInput = z.strictObject({
  ...changed,
  sentAt: Instant.optional().describe("When it was sent, where that was outside this system; left out: now."),
  channel: SendingChannel.exclude(["here"]).optional().describe("How it was sent outside this system."),
});

/** What sending gives back: both delays, and the parts that went out. */
interface Disseminated {
  readonly id: Uuid;
  readonly version: number;
  readonly status: string;
  readonly sent: RecordedAlert["sent"];
  readonly parts: readonly string[];
}

const sendOne = async (
  { id, seen, sentAt, channel }: z.output<typeof SendInput>,
  ctx: OperationContext,
): Promise<Result<Disseminated, Failure>> => {
  if ((sentAt === undefined) !== (channel === undefined))
    return err(wrongInput([issue("missing", [sentAt === undefined ? "sentAt" : "channel"])]));
  const read = await ctx.read.state(alertSubject, id);
  if (read.isErr()) return err(read.error);
  const { state } = read.value;
  const window = await windowOf(ctx, state);
  if (window.isErr()) return err(window.error);
  const sent = sentAt === undefined || channel === undefined ? {} : { sent: { at: sentAt, channel } };
  const command = { type: "disseminate" as const, at: ctx.now, window: window.value, ...sent };
  return await decideOne(ctx, alertSubject, id, command, seen).map((outcome) => ({
    id,
    version: outcome.version,
    status: outcome.state.status,
    sent: outcome.state.status === "absent" ? null : outcome.state.sent,
    parts:
      outcome.state.status === "absent" || outcome.state.cleared === null
        ? []
        : sentParts(outcome.state.content, outcome.state.cleared.clearing),
  }));
};

const disseminate = useCase({
  name: "alerts.disseminate",
  kind: "act",
  summary: "it is sent, now or earlier by another way; both delays are measured against the limit",
  input: SendInput,
  positional: ["id"],
  permission: "alerts.disseminate",
  form: "record",
  handle: (asked, ctx) => new ResultAsync(sendOne(asked, ctx)),
});

/** Clearing an alert, and sending it. */
export const sendingUseCases = [clear, disseminate];
