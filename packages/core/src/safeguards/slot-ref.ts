import * as z from "zod";
import { Uuid } from "../kernel/uuid.ts";

/** Why a value is personal. Source: design §3.5, practice H1. */
export const PersonalKind = z
  .enum(["narrative", "contact", "name", "place", "time", "relation"])
  .describe("Why the value is personal: what it could tell about a person.");
export type PersonalKind = z.infer<typeof PersonalKind>;

export const SlotRef = z
  .strictObject({
    slot: Uuid.describe("The slot that holds the value."),
    kind: PersonalKind,
    sealedTo: z.string().min(1).describe("`store`, or the name of the recipient who alone can open it."),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("SHA-256 of the stored bytes, so that the log still verifies when they are erased."),
  })
  .describe("Stands where a personal value was; the value lies sealed in a slot and can be erased.");
/** Stands where a personal value was. Events, rows, lists and figures only ever see this. */
export type SlotRef = z.infer<typeof SlotRef>;
