import { BodyConclusion, PathRole, SupportGiven } from "@answerable/core";
import * as z from "zod";
import { codedAct } from "./coded-act.ts";

/** Who can be handed a sensitive case. */
const addressee = PathRole.describe(
  "To whom: the investigating body, its deputy where the body is away or concerned, or the local alternative.",
);

/** The way of a sensitive case to the body and back, as far as the office takes part in it. */
export const forwardingUseCases = [
  codedAct({
    verb: "forward",
    summary: "the sealed parts go to the investigating body, its deputy or the local alternative, and to nobody else",
    fields: { to: addressee },
    positional: ["to"],
    act: ({ to }) => ({ type: "forward", to }),
  }),
  codedAct({
    verb: "record-body-acknowledged",
    summary: "the body said that it has it",
    fields: {},
    act: () => ({ type: "record-body-acknowledged" }),
  }),
  codedAct({
    verb: "record-body-conclusion",
    summary: "what the body says in the end, in its own word; the person is told next",
    fields: { conclusion: BodyConclusion },
    positional: ["conclusion"],
    act: ({ conclusion }) => ({ type: "record-body-conclusion", conclusion }),
  }),
  codedAct({
    verb: "give-support",
    summary: "the person was given safety and support information; it depends on nothing",
    fields: { given: z.array(SupportGiven).min(1).describe("What was given or done.") },
    positional: ["given"],
    act: ({ given }) => ({ type: "give-support", given }),
  }),
  codedAct({
    verb: "take-identity-back",
    summary:
      "the person does not want to be known any more: the sealed identity is erased here; what the body has, it keeps",
    fields: {},
    act: () => ({ type: "take-identity-back" }),
  }),
];
