import { Day, DilemmaInput, issue, type MentoringPair, rejection, Uuid } from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { sealWords } from "../community/seal-words.ts";
import type { OperationContext } from "../context.ts";
import { refusedBy } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { changePair, writePair } from "./pair-change.ts";

const wordFields = {
  words: DilemmaInput.shape.words
    .optional()
    .describe("What makes it hard to know what is right; sealed. Left out: as it stands."),
  resolved: DilemmaInput.shape.resolved
    .unwrap()
    .optional()
    .describe("How it was resolved; sealed. Left out: as it stands; null: it is not."),
} as const;
const Words = z.strictObject(wordFields);

const dilemmaFields = {
  dilemma: Uuid.optional().describe("The one that is resolved or corrected; left out: another one."),
  ...wordFields,
};
type Asked = z.output<z.ZodObject<typeof dilemmaFields>>;

const prepareDilemma = async (asked: Asked & { readonly id: Uuid }, pair: MentoringPair, ctx: OperationContext) => {
  const standing = asked.dilemma === undefined ? undefined : pair.dilemmas[asked.dilemma];
  if (asked.dilemma !== undefined && standing === undefined) return err(refusedBy(rejection("dilemma-unknown")));
  const wrong = standing === undefined && asked.words === undefined ? [issue("missing", ["words"])] : [];
  const { id: stream, words, resolved } = asked;
  const value = { ...(words === undefined ? {} : { words }), ...(resolved === undefined ? {} : { resolved }) };
  const sealed = await sealWords(ctx, { stream, schema: Words, value }, wrong);
  if (sealed.isErr()) return err(sealed.error);
  const dilemma = asked.dilemma ?? ctx.newId();
  // where words are missing it was refused above
  const content = { resolved: null, ...standing, ...sealed.value.value } as MentoringPair["dilemmas"][Uuid];
  const command = { type: "note-dilemma" as const, at: ctx.now, by: ctx.actor.code, dilemma, content };
  return ok({ command, slots: sealed.value.slots, about: { dilemma } });
};

const dilemma = writePair({
  verb: "dilemma",
  summary: "an ethical dilemma for the two alone, and later how it was resolved",
  fields: dilemmaFields,
  prepare: prepareDilemma,
});

const liaise = changePair({
  verb: "liaise",
  summary: "there was a word with the facilitator's line manager; what was said stays out",
  fields: { on: Day.optional().describe("The day; left out: today.") },
  command: ({ on }, ctx) => ok({ type: "liaise" as const, at: ctx.now, by: ctx.actor.code, on: on ?? today(ctx) }),
});

/** What the two note beside their contacts. */
export const notingUseCases = [dilemma, liaise];
