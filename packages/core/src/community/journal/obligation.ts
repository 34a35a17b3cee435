import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { wordsOrNone } from "../safety/words-field.ts";

export const Obligation = z
  .strictObject({
    code: LocalCode.describe("Its own code in this entry, such as `school-roof`."),
    of: z
      .enum(["our-agency", "government", "other-ngo", "community"])
      .describe("Who owes it; what we owe stands here too."),
    what: wordsOrNone("What was agreed, and who does what"),
    by: Day.nullable().default(null).describe("By when, as agreed; null: no timetable."),
  })
  .describe("Something that was agreed: by whom it is owed, and by when.");
/** Something that was agreed, by ourselves, by government, by another NGO or by the community. Source: practice M9; seed 001. */
export type Obligation = z.infer<typeof Obligation>;

export const ObligationKept = z.enum(["not-yet", "kept", "partly", "not-kept"]).describe("What became of it.");
/** What became of something that was agreed. */
export type ObligationKept = z.infer<typeof ObligationKept>;

export const Reminder = z
  .strictObject({
    on: Day.describe("The day."),
    how: z.enum(["talk", "call", "letter", "meeting"]).describe("How."),
  })
  .describe("When and how whoever owes it was reminded.");
/** When and how whoever owes something was reminded of it, by a person: nothing here reminds anybody. Source: practice M9, W2. */
export type Reminder = z.infer<typeof Reminder>;

/** How something that was agreed stands. */
export interface ObligationStanding {
  readonly kept: ObligationKept;
  /** Oldest first. */
  readonly reminded: readonly Reminder[];
}

/** As it stands while nobody noted anything of it. */
export const NOTHING_NOTED: ObligationStanding = { kept: "not-yet", reminded: [] };
