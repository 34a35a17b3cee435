import {
  AdvocacyAnswer,
  AdvocacyClosing,
  advocacySubject,
  CommitmentFound,
  Day,
  LocalCode,
  PublicWords,
} from "@answerable/core";
import { ok } from "neverthrow";
import { changesOf } from "../change-record.ts";

const changeAdvocacy = changesOf("advocacy", advocacySubject, "accountability");

const commitment = LocalCode.describe("The commitment's own code, such as schools-left.");

/** What becomes of advocacy: answers, commitments and the days to look at them again, the end. */
export const changingUseCases = [
  changeAdvocacy({
    verb: "answer",
    summary: "write down what was answered, or that no answer came; communities are owed word of it",
    fields: { answer: AdvocacyAnswer, on: Day.describe("The day it was answered.") },
    positional: ["answer"],
    command: ({ answer, on }, ctx) => ok({ type: "answer", at: ctx.now, on, answer }),
  }),
  changeAdvocacy({
    verb: "commit",
    summary: "somebody committed to something, and on which day you look whether it was kept",
    fields: {
      commitment,
      what: PublicWords,
      on: Day.describe("The day of the commitment."),
      lookAgainOn: Day.describe("The day to look whether it was kept; there is no commitment without one."),
    },
    positional: ["commitment"],
    command: ({ commitment: code, what, on, lookAgainOn }, ctx) =>
      ok({ type: "commit", at: ctx.now, commitment: code, what, on, lookAgainOn }),
  }),
  changeAdvocacy({
    verb: "look-again",
    summary: "you looked at a commitment: kept, partly, not kept, or too early to say, and then when you look again",
    fields: {
      commitment,
      found: CommitmentFound,
      on: Day.describe("The day you looked."),
      lookAgainOn: Day.optional().describe("With partly and too-early: the next day to look."),
    },
    positional: ["commitment", "found"],
    command: ({ commitment: code, found, on, lookAgainOn }, ctx) =>
      ok({ type: "look-again", at: ctx.now, commitment: code, found, on, lookAgainOn: lookAgainOn ?? null }),
  }),
  changeAdvocacy({
    verb: "close",
    summary: "nothing more is done about it, and why; commitments are looked at first",
    fields: { because: AdvocacyClosing },
    command: ({ because }, ctx) => ok({ type: "close", at: ctx.now, because }),
  }),
];
