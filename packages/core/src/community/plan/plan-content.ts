import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import type { Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { ObligationKept } from "../journal/obligation.ts";
import { wordsOrNone } from "../safety/words-field.ts";

/** One thing, in characters. Source: Answerable default. */
const MOST_OF_ONE = 500;

export const FormalActor = z
  .enum(["district-office", "health", "school", "police-or-justice", "social-welfare", "ngo", "other"])
  .describe("A formal actor of the system around children, as a function.");
/** A formal actor of the system around children. Source: seed 003 (collaboration with government actors and services). */
export type FormalActor = z.infer<typeof FormalActor>;

const Hand = z.enum(["community", "agency", "both", "others"]).nullable().default(null);

export const PlanStep = z
  .strictObject({
    code: LocalCode.describe("The step's code."),
    what: wordsOrNone("What is done, in the community's words", MOST_OF_ONE),
    who: z.array(LocalCode).max(20).default([]).describe("Groups or functions of the community; never a person."),
    by: Day.nullable().default(null).describe("By when; null: not said."),
    isSmallFirstTask: z.boolean().default(false).describe("True: a small task that can be done soon."),
    needs: z.array(FormalActor).max(7).default([]).describe("Formal actors without whom it cannot be done."),
    decidedBy: Hand.describe("Who decided it; null: not said."),
    paidBy: Hand.describe("Whose money and things it takes; null: none, or not said."),
  })
  .describe("One step of a community's plan; every field but its code may be left out.");
export type PlanStep = z.infer<typeof PlanStep>;

export const FormalAgreement = z
  .strictObject({
    with: FormalActor,
    what: wordsOrNone("What was agreed, and who does what", MOST_OF_ONE),
    steps: z.array(LocalCode).max(40).default([]).describe("Steps it is for."),
    by: Day.nullable().default(null).describe("By when, as agreed; null: no timetable."),
    kept: ObligationKept.default("not-yet"),
  })
  .describe("What a formal actor agreed to: what, roles, timetable, kept or not.");
export type FormalAgreement = z.infer<typeof FormalAgreement>;

export const PlanInput = z
  .strictObject({
    shape: z
      .enum(["drawing", "spoken", "lines", "own-shape"])
      .describe("The shape the community gave it; of a drawing only that it exists, never a picture with faces."),
    words: wordsOrNone("The plan as it was spoken, or its lines"),
    harms: z.array(LocalCode).max(40).default([]).describe("The harms it is about, as the community chose them."),
    steps: z.array(PlanStep).max(60).default([]).describe("Its steps, where it has any."),
    agreements: z.array(FormalAgreement).max(40).default([]).describe("What formal actors agreed to."),
    copyReturnedOn: Day.nullable().default(null).describe("When a copy went back to the community; null: not yet."),
  })
  .describe("A community's plan in its own shape.");
/**
 * A community's plan in its own shape. It is the community's: a copy goes back, and it may have it taken away.
 * Source: practice M10; seed 003.
 */
export type PlanInput = z.infer<typeof PlanInput>;

export const Plan = sealedSchema(PlanInput).describe("A community's plan as it is kept: its words lie sealed.");
export type Plan = Sealed<PlanInput>;
