import * as z from "zod";
import { Day } from "../kernel/day.ts";
import { type RowlessSubject, rowlessSubject } from "../kernel/rowless-subject.ts";

export const KeyChange = z
  .strictObject({
    what: z
      .enum(["rotated", "unlock-changed"])
      .describe("Whether the vault key was made anew, or what unlocks it was changed."),
    heldBy: z.string().min(1).max(200).describe("What holds the vault key since: a kind or a name, never a secret."),
    generation: z.int().min(0).describe("Which vault key stands since, counted from the first."),
    on: Day.describe("The day it was done."),
  })
  .describe("That the keys of personal values were changed.");
/** That the keys of personal values were changed. Source: practice H2; that it is recorded is an Answerable default. */
export type KeyChange = z.infer<typeof KeyChange>;

/** A change of keys, recorded after it was done; the log says who did it. It has no row. */
export const keyChangeSubject: RowlessSubject<KeyChange> = rowlessSubject("key-change");
