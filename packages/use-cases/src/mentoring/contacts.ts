import {
  type Contact,
  ContactNotesInput,
  Day,
  issue,
  MentoringContactKind,
  type MentoringPair,
  rejection,
  Uuid,
} from "@answerable/core";
import { err, ok } from "neverthrow";
import * as z from "zod";
import { communityIssue } from "../community/community-issue.ts";
import { sealWords } from "../community/seal-words.ts";
import type { OperationContext } from "../context.ts";
import { refusedBy, wrongInput } from "../failure.ts";
import { today } from "../promises/ledger-fields.ts";
import { changePair, writePair } from "./pair-change.ts";

const community = Uuid.nullable().optional();

const plan = writePair({
  verb: "plan",
  summary: "a contact that somebody means to have; it is no deadline, and nobody is reminded",
  fields: {
    kind: MentoringContactKind,
    on: Day.describe("The day it is meant for."),
    community: community.describe("The community it is about; left out: none, or several."),
  },
  positional: ["kind"],
  prepare: async ({ kind, on, community: about = null }, _pair, ctx) => {
    const wrong = await communityIssue(ctx, about);
    if (wrong.length > 0) return err(wrongInput(wrong));
    const contact = ctx.newId();
    const planned = { kind, on, community: about };
    const command = { type: "plan-contact" as const, at: ctx.now, by: ctx.actor.code, contact, planned };
    return ok({ command, about: { contact } });
  },
});

const { coaching, problems, heard, tried, cameOfIt } = ContactNotesInput.shape;
const note = <Words extends z.ZodType>(words: z.ZodDefault<Words>, what: string) =>
  words.unwrap().optional().describe(`${what}; sealed. Left out: as it stands; null: nothing.`);
const noteFields = {
  coaching: note(coaching, "What the two worked on"),
  problems: note(problems, "Practical problems, and what was thought of"),
  heard: note(heard, "What was heard from people in a visit"),
  tried: note(tried, "What the facilitator has tried since"),
} as const;

const Notes = z.strictObject(noteFields);
type Notes = z.output<typeof Notes>;
const WORDS = ["coaching", "problems", "heard", "tried"] as const;

const holdFields = {
  contact: Uuid.optional().describe("The contact that was planned, or is corrected; left out: it came about."),
  kind: MentoringContactKind.optional().describe("Left out: as it stands."),
  on: Day.optional().describe("The day it was held; left out: as it stands, or today."),
  community: community.describe("The community it is about; left out: as it stands."),
  ...noteFields,
  cameOfIt: cameOfIt.unwrap().optional().describe("What came of what was tried; left out: as it stands."),
};
type Holding = z.output<z.ZodObject<typeof holdFields>>;

const NO_NOTES = { coaching: null, problems: null, heard: null, tried: null, cameOfIt: null };

/** The notes as they stand afterwards; null: there are none. */
const notesWith = (standing: Contact["notes"], asked: Holding, sealed: Partial<NonNullable<Contact["notes"]>>) => {
  const notes = { ...NO_NOTES, ...standing, ...sealed };
  const said = asked.cameOfIt === undefined ? notes : { ...notes, cameOfIt: asked.cameOfIt };
  return Object.values(said).every((one) => one === null) ? null : said;
};

const holdPrepared = async (asked: Holding & { readonly id: Uuid }, pair: MentoringPair, ctx: OperationContext) => {
  const standing = asked.contact === undefined ? undefined : pair.contacts[asked.contact];
  if (asked.contact !== undefined && standing === undefined) return err(refusedBy(rejection("contact-unknown")));
  const given = WORDS.flatMap((field) => (asked[field] === undefined ? [] : [[field, asked[field]] as const]));
  const kind = asked.kind ?? standing?.kind;
  const wrong = [
    ...(kind === undefined ? [issue("missing", ["kind"])] : []),
    ...(await communityIssue(ctx, asked.community ?? null)),
  ];
  const value: Notes = Object.fromEntries(given);
  const sealed = await sealWords(ctx, { stream: asked.id, schema: Notes, value }, wrong);
  if (sealed.isErr()) return err(sealed.error);
  const contact = asked.contact ?? ctx.newId();
  const command = {
    ...{ type: "hold-contact" as const, at: ctx.now, by: ctx.actor.code, contact },
    // where it is missing it was refused above
    kind: kind as MentoringContactKind,
    on: asked.on ?? standing?.heldOn ?? today(ctx),
    community: asked.community === undefined ? (standing?.community ?? null) : asked.community,
    notes: notesWith(standing?.notes ?? null, asked, sealed.value.value as never),
  };
  return ok({ command, slots: sealed.value.slots, about: { contact } });
};

const hold = writePair({
  verb: "hold",
  summary:
    "a contact was held, as planned or not, with notes for the two alone; asked again of the same it corrects it",
  fields: holdFields,
  prepare: holdPrepared,
});

const drop = changePair({
  verb: "drop",
  summary: "a contact that was planned and not held is taken off; nobody hears of it",
  fields: { contact: Uuid.describe("The contact.") },
  positional: ["contact"],
  command: ({ contact }, ctx) => ok({ type: "drop-contact" as const, at: ctx.now, by: ctx.actor.code, contact }),
});

/** Contacts: planned, held, taken off. */
export const contactsUseCases = [plan, hold, drop];
