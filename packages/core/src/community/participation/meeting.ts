import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { Phase } from "../together/phase.ts";
import { Participation } from "./participation.ts";

export const RaisedExpectation = z
  .strictObject({
    topic: LocalCode.describe("What people expect, as a local code, such as `money`."),
    answered: z
      .enum(["within-our-power", "depends-on-others", "beyond-our-power", "not-answered"])
      .describe("What they were told; that it is within our power is no promise either."),
    againOn: Day.nullable().default(null).describe("When it is taken up again; null: not."),
  })
  .describe("What people expect of the agency, with the answer that was given. It is no promise.");
/** What people expect of the agency, with the answer that was given. It is no promise. Source: practice M5. */
export type RaisedExpectation = z.infer<typeof RaisedExpectation>;

export const MeetingInput = z
  .strictObject({
    on: Day.describe("The day."),
    kind: z.enum(["meeting", "visit"]).describe("A meeting of the community, or a visit to people of it."),
    phase: Phase.nullable().default(null).describe("The phase it belonged to; null: to none, or several."),
    participation: Participation,
    expectations: z
      .array(RaisedExpectation)
      .max(20)
      .default([])
      .describe("What people expect, and what they were told."),
    note: personal("narrative", z.string().min(1).max(1000))
      .nullable()
      .default(null)
      .describe("A few words for facilitator and mentor; sealed. No child is named, and no abuse is told of here."),
  })
  .describe("A meeting or visit, taken down in five minutes; nearly all of it may be left out.");
/** A meeting or visit, taken down in five minutes, days later if need be. Source: practice M2. */
export type MeetingInput = z.infer<typeof MeetingInput>;

export const Meeting = sealedSchema(MeetingInput).describe("A meeting or visit as it is kept: its note lies sealed.");
export type Meeting = Sealed<MeetingInput>;
