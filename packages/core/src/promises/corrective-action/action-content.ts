import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode, PostCode } from "../../kernel/local-code.ts";
import { Uuid } from "../../kernel/uuid.ts";
import { PCode } from "../../places/p-code.ts";
import { personal, type Sealed } from "../../safeguards/personal.ts";
import { sealedSchema } from "../../safeguards/sealed-schema.ts";
import { PromiseArea } from "../area.ts";

const planned = {
  issue: LocalCode.describe("What it puts right, as a local code of the topic; returns are found by it."),
  post: PostCode.describe("The post that does it; never the person who holds it."),
  on: Day.describe("The day it was decided."),
  byDay: Day.describe("The day by which it is done; it ends in UTC."),
} as const;

const words = personal("narrative", z.string().min(1).max(2000)).describe("What is to be done, in words; sealed.");

/** More cases than this share no action that anybody could follow. Source: Answerable default. */
const MOST_CASES = 1000;

export const ActionInput = z
  .strictObject({
    ...planned,
    words: words.optional(),
    areas: z.array(PCode).min(1).max(2000).describe("The areas where it changes something."),
    cases: z.array(Uuid).max(MOST_CASES).default([]).describe("The cases it answers; several may share it."),
  })
  .describe("A corrective action, as it is typed in.");
/** A corrective action as it is typed in: what, who, by when, where. Source: practice C9. */
export type ActionInput = z.infer<typeof ActionInput>;

export const OpenActionContent = z
  .strictObject({
    ...planned,
    words: words.nullable(),
    areas: z.array(PromiseArea).min(1),
    cases: z.array(Uuid),
  })
  .describe("A corrective action, ready to be sealed and recorded.");
export type OpenActionContent = z.infer<typeof OpenActionContent>;

export const ActionContent = sealedSchema(OpenActionContent).describe(
  "A corrective action as it is kept: codes, days, and a reference to its words.",
);
/** A corrective action as it is kept: codes, days, and a reference to its words. */
export type ActionContent = Sealed<OpenActionContent>;

export const ActionMoved = z
  .enum(["no-funds-yet", "no-access", "insecurity", "waits-for-others", "people-asked-for-it", "rains", "other"])
  .describe("Why it has another day. Source: Answerable default.");
/** Why it has another day. */
export type ActionMoved = z.infer<typeof ActionMoved>;

export const ActionDropped = z
  .enum([
    ...["no-funds", "no-access", "insecurity", "beyond-our-power", "others-do-it", "people-do-not-want-it"],
    ...["would-do-harm", "planned-by-mistake", "other"],
  ] as const)
  .describe("Why it is not done; people are told. Source: Answerable default.");
/** Why it is not done; people are told. */
export type ActionDropped = z.infer<typeof ActionDropped>;
