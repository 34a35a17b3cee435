import {
  Day,
  NotOpenedBecause,
  PathRole,
  type RehearsalCommand,
  rehearsalKey,
  rehearsalStanding,
  rehearsalSubject,
  utcDayOf,
} from "@answerable/core";
import { errAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { useCase } from "../use-case.ts";
import { packetDigest } from "./asking.ts";
import { namedFor } from "./named-for.ts";

const whose = {
  role: PathRole,
  on: Day.optional().describe("The day it was opened, or tried; left out: today."),
} as const;

const answered = (role: PathRole, command: RehearsalCommand, ctx: OperationContext) => {
  const recipient = namedFor(role, ctx);
  if (recipient.isErr()) return errAsync(recipient.error);
  const id = ctx.idFrom(rehearsalKey(recipient.value));
  return decideOne(ctx, rehearsalSubject, id, command).map(({ version, state }) => ({
    ...{ id, version, status: state.status, standing: rehearsalStanding(state, utcDayOf(ctx.now)) },
  }));
};

const prove = useCase({
  name: "rehearsals.prove",
  kind: "act",
  summary: "what was read in the test packet came back; it is compared, and nobody's word stands for it",
  input: z.strictObject({
    ...whose,
    read: z.string().min(1).max(200).describe("The digits that the packet held, as they were read."),
  }),
  positional: ["role"],
  permission: "rehearsals.prove",
  module: "accountability",
  form: "record",
  handle: ({ role, read, on }, ctx) =>
    answered(role, { type: "prove", at: ctx.now, on: on ?? utcDayOf(ctx.now), opened: packetDigest(read) }, ctx),
});

const notOpened = useCase({
  name: "rehearsals.not-opened",
  kind: "act",
  summary: "the test packet could not be opened; sensitive complaints wait until it is mended",
  input: z.strictObject({ ...whose, because: NotOpenedBecause }),
  positional: ["role"],
  permission: "rehearsals.not-opened",
  module: "accountability",
  form: "record",
  handle: ({ role, because, on }, ctx) =>
    answered(role, { type: "report-not-opened", at: ctx.now, on: on ?? utcDayOf(ctx.now), because }, ctx),
});

/** What came of a test packet. */
export const provingUseCases = [prove, notOpened];
