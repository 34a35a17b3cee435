import {
  AcknowledgedBy,
  ConsentHow,
  ConsentPurpose,
  consentUseOf,
  consequencesOf,
  Day,
  KeptLongerBecause,
  LanguageTag,
  vehiclesOfOnePerson,
} from "@answerable/core";
import { ok, ResultAsync } from "neverthrow";
import * as z from "zod";
import { preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";
import { paysIntermediary } from "./intermediary.ts";

/** What the person hears at once, agrees to and wishes, and who else may hear anything. */
export const wishesUseCases = [
  codedAct({
    verb: "acknowledge",
    summary: "the person heard that it came in, and how",
    fields: { how: AcknowledgedBy },
    positional: ["how"],
    act: ({ how }) => ({ type: "acknowledge", how }),
  }),
  preparedAct({
    verb: "record-consent",
    summary:
      "one of five agreements, with the day and how it was said; taken back at any time, and then what follows is listed",
    fields: {
      purpose: ConsentPurpose,
      answer: z.enum(["given", "refused", "withdrawn"]).describe("What the person answered."),
      on: Day.describe("The day she or he said so."),
      how: ConsentHow,
    },
    positional: ["purpose", "answer"],
    prepare: ({ purpose, answer, on, how }, { state }) =>
      ok({
        act: { type: "record-consent", said: { purpose, answer, on, how } },
        says: answer === "withdrawn" ? { follows: consequencesOf(purpose, consentUseOf(state)) } : {},
      }),
  }),
  codedAct({
    verb: "record-reply-wish",
    summary: "whether the person wants to hear what comes of it",
    fields: { reply: z.enum(["wants-word", "wants-none"]).describe("What she or he wants.") },
    positional: ["reply"],
    act: ({ reply }) => ({ type: "record-reply-wish", reply }),
  }),
  codedAct({
    verb: "keep-longer",
    summary: "keep its words until a day, although they would be erased before; a day that has passed ends that",
    fields: {
      until: Day.describe("The last day on which they are kept."),
      because: KeptLongerBecause,
    },
    positional: ["until", "because"],
    act: ({ until, because }) => ({ type: "keep-longer", until, because }),
  }),
  preparedAct({
    verb: "tell-intermediary",
    summary: "one sentence went to whoever led us to the person: that contact was made, and thanks; never more",
    fields: {
      vehicle: z.enum(vehiclesOfOnePerson).describe("How it was said."),
      language: LanguageTag.describe("The language it was said in."),
    },
    positional: ["vehicle", "language"],
    prepare: (given, at) =>
      new ResultAsync(paysIntermediary(at, given)).map((also) => ({ act: { type: "tell-intermediary" }, also })),
  }),
  codedAct({
    verb: "tell-family",
    summary: "the family heard what the person wants it to hear",
    fields: {},
    act: () => ({ type: "tell-family" }),
  }),
];
