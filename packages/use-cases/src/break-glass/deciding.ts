import { besideGlass, breakGlassSubject, type Instant, opensUntil, rejection, Uuid } from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "../context.ts";
import { decideOne } from "../decide-one.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { findRecord } from "../person/find-record.ts";
import { useCase } from "../use-case.ts";
import { hasOthersWhoMay } from "./others-who-may.ts";

const DecideInput = z.strictObject({ id: Uuid.describe("What was asked for.") });

interface Decided {
  readonly id: Uuid;
  readonly version: number;
  readonly status: string;
  /** Until when the record stays open; null: it is not. */
  readonly opensUntil: Instant | null;
}

/** Whoever approves sees the record: nothing is opened that she or he could not have opened. Err `not-found`. */
const mayBeOpened = async (id: Uuid, ctx: OperationContext): Promise<Result<void, Failure>> => {
  const asked = await ctx.read.state(breakGlassSubject, id);
  if (asked.isErr()) return err(asked.error);
  const { record, asker } = asked.value.state.terms;
  const found = await findRecord(record, ctx, besideGlass(ctx.actor));
  if (found.isErr()) return err(found.error);
  return hasOthersWhoMay(ctx, "break-glass.acknowledge", [asker, ctx.actor.code])
    ? ok(undefined)
    : err(refusedBy(rejection("glass-nobody-to-tell")));
};

const decided = (
  type: "approve" | "refuse" | "acknowledge",
  id: Uuid,
  ctx: OperationContext,
): ResultAsync<Decided, Failure> =>
  ctx.read
    .state(breakGlassSubject, id)
    .andThen(() => decideOne(ctx, breakGlassSubject, id, { type, at: ctx.now, by: ctx.actor.code }))
    .map(({ version, state }) => ({
      ...{ id, version, status: state.status },
      opensUntil: state.status === "approved" ? opensUntil(state) : null,
    }));

const approve = useCase<typeof DecideInput, Decided>({
  name: "break-glass.approve",
  kind: "act",
  summary: "say yes to what another asks for: she or he may open that one record for four hours, and a third is told",
  input: DecideInput,
  positional: ["id"],
  permission: "break-glass.approve",
  module: "operation",
  form: "record",
  handle: ({ id }, ctx) => new ResultAsync(mayBeOpened(id, ctx)).andThen(() => decided("approve", id, ctx)),
});

const refuse = useCase<typeof DecideInput, Decided>({
  name: "break-glass.refuse",
  kind: "act",
  summary: "say no to what another asks for; nothing is opened",
  input: DecideInput,
  positional: ["id"],
  permission: "break-glass.approve",
  module: "operation",
  form: "record",
  handle: ({ id }, ctx) => decided("refuse", id, ctx),
});

const acknowledge = useCase<typeof DecideInput, Decided>({
  name: "break-glass.acknowledge",
  kind: "act",
  summary: "say, as the third person, that you were told and have looked at it",
  input: DecideInput,
  positional: ["id"],
  permission: "break-glass.acknowledge",
  module: "operation",
  form: "record",
  handle: ({ id }, ctx) => decided("acknowledge", id, ctx),
});

/** What others than who asked say to it. Source: practice H5. */
export const decidingUseCases = [approve, refuse, acknowledge];
