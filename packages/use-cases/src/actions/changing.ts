import { ActionDropped, ActionMoved, actionSubject, Day, Uuid } from "@answerable/core";
import { ok } from "neverthrow";
import { changesOf } from "../change-record.ts";

const changeAction = changesOf("actions", actionSubject, "accountability");

/** What becomes of a corrective action. */
export const changingUseCases = [
  changeAction({
    verb: "add-case",
    summary: "one more case is answered by it, even where it is done already",
    fields: { case: Uuid.describe("The case.") },
    positional: ["case"],
    command: (input, ctx) => ok({ type: "add-case", at: ctx.now, case: input.case }),
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
