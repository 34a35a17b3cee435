import { type CaseState, caseSubject, rejection, type SlotRef, Uuid } from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { Recorded } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";
import { useCase } from "../use-case.ts";

type Lodged = Recorded<CaseState>;

/** A kind of text, and all there are of it in a case, oldest first. */
type TextsOf<State> = (state: State) => readonly (SlotRef | null)[];

const said = (words: { readonly text: SlotRef } | null): SlotRef | null => words?.text ?? null;

/** What lies sealed of a case of the office, in words of the person or to her or him. */
const TEXTS = {
  narrative: ({ content }) => [content.narrative],
  hopes: ({ content }) => [content.wishes.hopes],
  unwanted: ({ content }) => [content.wishes.unwantedWords],
  information: ({ information }) => information,
  interim: ({ interims }) => interims.map(({ words }) => said(words)),
  answer: ({ answers }) => answers.map(({ words }) => said(words)),
} as const satisfies Record<string, TextsOf<Extract<Lodged, { way: "office" }>>>;

/** How the person is found again. */
const WAYS = {
  contact: ({ content }) => content.contacts.map(({ value }) => value),
  reference: (state) => (state.way === "office" ? [state.content.reference] : []),
} as const satisfies Record<string, TextsOf<Lodged>>;

const number = z.int().min(1).max(1000).optional().describe("Which one, where there are several; left out: the last.");

/** The text of a number, counted from 1. Err `nothing-sealed`: there is none. */
const numbered = (texts: readonly (SlotRef | null)[], nth = texts.length): Result<SlotRef, Failure> => {
  const ref = texts[nth - 1] ?? null;
  return ref === null ? err(refusedBy(rejection("nothing-sealed"))) : ok(ref);
};

const fieldsOf = <Field extends string>(texts: Readonly<Record<Field, unknown>>): readonly Field[] =>
  Object.keys(texts) as Field[];

/** Opening what lies sealed of a case, one text at a time, for a purpose out of a list. Source: practice H1, H5. */
export const openingUseCases = [
  useCase({
    name: "cases.read-text",
    kind: "show",
    summary:
      "open one sealed text of a case for a purpose; who opened it is written down. Of a sensitive case the office opens none",
    input: z.strictObject({
      id: Uuid.describe("The case."),
      field: z.enum(fieldsOf(TEXTS)).describe("Which text."),
      number,
      purpose: z.enum(["sorting", "handling", "answering", "appeal", "safety"]).describe("What it is opened for."),
    }),
    positional: ["id", "field"],
    permission: "cases.read-text",
    module: "accountability",
    form: "record",
    handle: ({ id, field, number: nth, purpose }, ctx) =>
      ctx.read.state(caseSubject, id).andThen(({ state }) => {
        if (state.way !== "office")
          return err(refusedBy(rejection("sensitive-goes-to-the-body", { status: state.status })));
        return numbered(TEXTS[field](state), nth)
          .asyncAndThen((ref) => ctx.reveal(ref, purpose))
          .map((text) => ({ id, field, text }));
      }),
  }),
  useCase({
    name: "cases.contact",
    kind: "show",
    summary: "open how the person is safely reached, or found again, for a purpose; who opened it is written down",
    input: z.strictObject({
      id: Uuid.describe("The case."),
      field: z
        .enum(fieldsOf(WAYS))
        .optional()
        .describe("A way that the person called safe, or what the desk finds her or him by; left out: a way."),
      number,
      purpose: z.enum(["telling", "asking", "safety"]).describe("What it is opened for."),
    }),
    positional: ["id"],
    permission: "cases.contact",
    module: "accountability",
    form: "record",
    handle: ({ id, field = "contact", number: nth, purpose }, ctx) =>
      ctx.read.state(caseSubject, id).andThen(({ state }) =>
        numbered(WAYS[field](state), nth)
          .asyncAndThen((ref) => ctx.reveal(ref, purpose))
          .map((text) => ({ id, field, text })),
      ),
  }),
];
