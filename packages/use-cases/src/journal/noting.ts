import { Day, journalSubject, LocalCode, ObligationKept, Reminder } from "@answerable/core";
import { ok } from "neverthrow";
import { changesOf } from "../change-record.ts";
import { today } from "../promises/ledger-fields.ts";

const changeEntry = changesOf("journal", journalSubject, "community");

const obligation = LocalCode.describe("What was agreed, by its own code in the entry.");

/** What becomes of an entry and of what was agreed in it. */
export const notingUseCases = [
  changeEntry({
    verb: "note-kept",
    summary: "what became of something that was agreed, by government, other organisations, the community or ourselves",
    fields: { obligation, kept: ObligationKept },
    positional: ["obligation", "kept"],
    command: ({ obligation: code, kept }, ctx) =>
      ok({ type: "note-kept" as const, at: ctx.now, by: ctx.actor.code, obligation: code, kept }),
  }),
  changeEntry({
    verb: "note-reminded",
    summary: "somebody was reminded of what was agreed: how and when; nothing here reminds anybody by itself",
    fields: {
      obligation,
      how: Reminder.shape.how,
      on: Day.optional().describe("The day; left out: today."),
    },
    positional: ["obligation", "how"],
    command: ({ obligation: code, how, on }, ctx) =>
      ok({
        ...{ type: "note-reminded" as const, at: ctx.now, by: ctx.actor.code, obligation: code },
        reminder: { on: on ?? today(ctx), how },
      }),
  }),
  changeEntry({
    verb: "withdraw",
    summary: "your entry does not hold; its words go for good",
    fields: {},
    command: (_, ctx) => ok({ type: "withdraw" as const, at: ctx.now, by: ctx.actor.code }),
  }),
];
