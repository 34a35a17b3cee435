import * as z from "zod";
import { ActorCode } from "../../kernel/actor-code.ts";
import { Day } from "../../kernel/day.ts";
import { repeats } from "../../kernel/repeats.ts";
import { Uuid } from "../../kernel/uuid.ts";
import { PCode } from "../../places/p-code.ts";
import type { Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { wordsOrNone } from "../safety/words-field.ts";
import { Obligation } from "./obligation.ts";

const MOST_AGREED = 30;

export const JournalEntryInput = z
  .strictObject({
    on: Day.describe("The day of the meeting or talk."),
    adm1: PCode.describe("The admin 1 unit."),
    adm2: PCode.nullable().default(null).describe("The admin 2 unit; null: all of the admin 1 unit."),
    community: Uuid.nullable().default(null).describe("The community it is about; null: several, or none."),
    with: z.enum(["government", "other-ngo", "our-agency"]).describe("With whom."),
    isSensitive: z
      .boolean()
      .default(true)
      .describe(
        "True: only who wrote it reads it, as with all that may be about pressing officials; said otherwise: false.",
      ),
    points: wordsOrNone("Points of the talk"),
    gaps: wordsOrNone("Gaps and difficulties"),
    agreed: z
      .array(Obligation)
      .max(MOST_AGREED)
      .refine((all) => repeats(all.map(({ code }) => code)).length === 0, { params: { code: "obligation-repeated" } })
      .default([])
      .describe("What was agreed, each under its own code."),
  })
  .describe("A meeting or talk with government, other organisations or our own: points, agreements, actions, gaps.");
/** A mentor's journal of meetings with government and NGOs; sensitive unless said otherwise. Source: seed 001; practice M9. */
export type JournalEntryInput = z.infer<typeof JournalEntryInput>;

export const OpenJournalEntry = z
  .strictObject({ ...JournalEntryInput.shape, recorder: ActorCode.describe("Who keeps the journal.") })
  .describe("An entry, ready to be sealed and recorded.");
export type OpenJournalEntry = z.infer<typeof OpenJournalEntry>;

export const JournalEntry = sealedSchema(OpenJournalEntry).describe("An entry as it is kept: its words lie sealed.");
export type JournalEntry = Sealed<OpenJournalEntry>;
