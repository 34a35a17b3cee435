import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { Uuid } from "../../kernel/uuid.ts";
import type { Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { wordsField, wordsOrNone } from "../safety/words-field.ts";

export const MentoringContactKind = z
  .enum(["talk", "field-visit", "community-visit"])
  .describe("A talk with the facilitator, a visit to listen, or a visit to a community with its partners.");
/** What kinds of contact a mentor keeps. Source: seed 001, which offers them as an illustration. */
export type MentoringContactKind = z.infer<typeof MentoringContactKind>;

export const PlannedContact = z
  .strictObject({
    kind: MentoringContactKind,
    on: Day.describe("The day it is meant for."),
    community: Uuid.nullable().default(null).describe("The community it is about; null: none, or several."),
  })
  .describe("A contact that somebody means to have. It is no deadline.");
/** A contact that somebody means to have. It is no deadline, and nobody is told that it was not. Source: practice W2. */
export type PlannedContact = z.infer<typeof PlannedContact>;

export const ContactNotesInput = z
  .strictObject({
    coaching: wordsOrNone("What the mentor and the facilitator worked on"),
    problems: wordsOrNone("Practical problems, and what was thought of"),
    heard: wordsOrNone("What the mentor heard from people in a visit"),
    tried: wordsOrNone("What the facilitator has tried since"),
    cameOfIt: z
      .enum(["helped", "helped-somewhat", "did-not-help", "too-early"])
      .nullable()
      .default(null)
      .describe("What came of what was tried; null: nothing was tried."),
  })
  .describe("What mentor and facilitator keep of a contact, for themselves.");
/**
 * What mentor and facilitator keep of a contact, for themselves: nobody else reads it, and it is never used for appraisal.
 * Source: practice M7, M8; seed 001.
 */
export type ContactNotesInput = z.infer<typeof ContactNotesInput>;

export const ContactNotes = sealedSchema(ContactNotesInput).describe("Notes of a contact as they are kept, sealed.");
export type ContactNotes = Sealed<ContactNotesInput>;

export const DilemmaInput = z
  .strictObject({
    words: wordsField("What makes it hard to know what is right"),
    resolved: wordsOrNone("How it was resolved"),
  })
  .describe("An ethical dilemma, and how it was resolved.");
/** An ethical dilemma, and how it was resolved. Read by mentor and facilitator only. Source: seed 001; practice M8. */
export type DilemmaInput = z.infer<typeof DilemmaInput>;

export const Dilemma = sealedSchema(DilemmaInput).describe("A dilemma as it is kept, sealed.");
export type Dilemma = Sealed<DilemmaInput>;
