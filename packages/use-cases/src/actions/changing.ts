import { ActionDropped, ActionMoved, actionSubject, Day, Uuid } from "@answerable/core";
import { ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import { casesInSight } from "../cases/cases-in-sight.ts";
import { type Changed, changed, changesOf } from "../change-record.ts";
import { decideOne } from "../decide-one.ts";
import { useCase } from "../use-case.ts";

const changeAction = changesOf("actions", actionSubject, "accountability");

/** What becomes of a corrective action. */
export const changingUseCases = [
  useCase({
    name: "actions.add-case",
    kind: "act",
    summary: "one more case is answered by it, even where it is done already",
    input: z.strictObject({ ...changed, case: Uuid.describe("The case; you see it.") }),
    positional: ["id", "case"],
    permission: "actions.add-case",
    module: "accountability",
    form: "record",
    handle: ({ id, seen, case: one }, ctx) =>
      new ResultAsync(casesInSight([one], ctx))
        .andThen(() => ctx.read.state(actionSubject, id))
        .andThen(() => decideOne(ctx, actionSubject, id, { type: "add-case", at: ctx.now, case: one }, seen))
        .map(({ version, state }): Changed => ({ id, version, status: state.status })),
  }),
  changeAction({
    verb: "move",
    summary: "it has another day, and why; one whose day was over stays late",
    fields: { until: Day.describe("The new day by which it is done."), because: ActionMoved },
    command: ({ until, because }, ctx) => ok({ type: "move", at: ctx.now, until, because }),
  }),
  changeAction({
    verb: "done",
    summary: "it is done; the communities of its areas are owed word of what changed",
    fields: { on: Day.describe("The day it was done.") },
    command: ({ on }, ctx) => ok({ type: "done", at: ctx.now, on }),
  }),
  changeAction({
    verb: "drop",
    summary: "it is not done, and why; the communities of its areas are owed the reason",
    fields: { on: Day.describe("The day it was decided."), because: ActionDropped },
    command: ({ on, because }, ctx) => ok({ type: "drop", at: ctx.now, on, because }),
  }),
];
