import {
  ActorCode,
  AnswerWay,
  issuesFrom,
  ReceivedHow,
  ReopenedBecause,
  SatisfactionAnswer,
  UntoldBecause,
} from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { wrongInput } from "../failure.ts";
import { preparedAct } from "./change-case.ts";
import { codedAct } from "./coded-act.ts";

const reasons = UntoldBecause.options.map((one) => one.shape.reason.value);

/** From the answer to the end of the loop, and what takes it up again. */
export const closingUseCases = [
  codedAct({
    verb: "record-attempt",
    summary: "somebody tried to tell the person and did not get through",
    fields: { way: AnswerWay },
    positional: ["way"],
    act: ({ way }) => ({ type: "record-attempt", way }),
  }),
  codedAct({
    verb: "confirm-received",
    summary: "the person received the answer, and how we know; this closes the loop",
    fields: { how: ReceivedHow },
    positional: ["how"],
    act: ({ how }) => ({ type: "confirm-received", how }),
  }),
  preparedAct({
    verb: "close-untold",
    summary: "the person could not be told, for one of the recorded reasons; nothing else closes a loop without word",
    fields: {
      because: z.enum(reasons).describe("Why the person could not be told."),
      second: ActorCode.optional().describe("The second person who judged that word would endanger her or him."),
    },
    positional: ["because"],
    prepare: ({ because: reason, second }) => {
      const given = { reason, ...(second === undefined ? {} : { second }) };
      const because = UntoldBecause.safeParse(given);
      return because.success
        ? ok({ act: { type: "close-untold", because: because.data } })
        : err(wrongInput(issuesFrom(because.error, given)));
    },
  }),
  codedAct({
    verb: "satisfaction",
    summary: "the one question after the loop was closed, about the way it was handled: one of five answers, or none",
    fields: {
      answer: z.enum([...SatisfactionAnswer.options, "none"]).describe("What came; none: asked, and nothing was said."),
      asking: z
        .enum(["behind-the-receipt", "we-contact"])
        .describe("Where it was asked: behind the receipt, or by going to the person, who agreed to be contacted."),
    },
    positional: ["answer"],
    act: ({ answer, asking }) => ({
      ...{ type: "record-satisfaction", asking },
      satisfaction: answer === "none" ? { came: "none" } : { came: "answer", answer },
    }),
  }),
  codedAct({
    verb: "reopen",
    summary: "it is taken up again, and why; what was answered stays in its history",
    fields: { because: ReopenedBecause },
    positional: ["because"],
    act: ({ because }) => ({ type: "reopen", because }),
  }),
  codedAct({
    verb: "appeal",
    summary: "the person appeals; somebody else decides, who stands above everybody who answered before",
    fields: {},
    act: () => ({ type: "appeal" }),
  }),
  codedAct({
    verb: "withdraw",
    summary: "the person, and nobody for the person, takes it back",
    fields: {},
    act: () => ({ type: "withdraw", wishedBy: "the-person" }),
  }),
];
