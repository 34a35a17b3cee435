import { Day, decisionIssues, PhaseNote, ToSay, WorkingDecision } from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { seenOf, seenPairs } from "./code-pairs.ts";
import { changeCommunity, writeCommunity } from "./community-change.ts";

const day = (what: string) => Day.optional().describe(`${what}; left out: today.`);

const decide = writeCommunity({
  verb: "decide",
  summary:
    "the community's own word: yes, not now, or no longer; before a yes it heard of time, of money and of what we do not do",
  fields: {
    answer: WorkingDecision.shape.answer,
    on: day("The day it was decided"),
    said: z.array(ToSay).max(3).default([]).describe("What people heard before they decided."),
    tookPart: seenPairs("Which groups took part, and about how many"),
  },
  positional: ["answer"],
  prepare: async ({ answer, on, said, tookPart }, { community }, ctx) => {
    const decision: WorkingDecision = { on: on ?? today(ctx), answer, said, tookPart: seenOf(tookPart) };
    const wrong = decisionIssues(decision, community);
    if (wrong.length > 0) return err(wrongInput(wrong));
    return ok({ command: { type: "decide-on-working" as const, at: ctx.now, decision } });
  },
});

/** Whether a community works with us, how far it has come in its own order, and whether figures of it may leave. */
export const workingTogetherUseCases = [
  decide,
  changeCommunity({
    verb: "tell-of-end",
    summary: "everybody was told that the agency stops, since the community no longer wants it",
    fields: { on: day("The day they were told") },
    command: ({ on }, ctx) => ok({ type: "tell-of-end" as const, at: ctx.now, on: on ?? today(ctx) }),
  }),
  changeCommunity({
    verb: "note-phase",
    summary: "a phase began, was taken up again, or rests; they overlap and go back",
    fields: {
      phase: PhaseNote.shape.phase,
      is: PhaseNote.shape.is,
      on: day("The day it was noticed"),
      findingsReturned: PhaseNote.shape.findingsReturned,
    },
    positional: ["phase", "is"],
    command: ({ phase, is, findingsReturned, on }, ctx) =>
      ok({
        ...{ type: "note-phase" as const, at: ctx.now },
        note: { phase, is, findingsReturned, on: on ?? today(ctx) },
      }),
  }),
  changeCommunity({
    verb: "let-figures-leave",
    summary: "the community agrees, or no longer, that it is counted in sums that leave; nothing leaves without it",
    fields: {
      agreed: z.enum(["yes", "no"]).describe("What the community said."),
      on: day("The day it said so"),
    },
    positional: ["agreed"],
    command: ({ agreed, on }, ctx) =>
      ok({ type: "let-figures-leave" as const, at: ctx.now, on: on ?? today(ctx), agreed: agreed === "yes" }),
  }),
];
