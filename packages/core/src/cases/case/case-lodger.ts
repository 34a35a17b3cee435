import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";

export const LodgedBy = z
  .enum(["self", "proxy", "group"])
  .describe("Who lodged it: the person, somebody for the person, or a group.");
/** Who lodged it. Anyone may: no field here is a condition. Source: IOM cash-based interventions manual 5.4.1. */
export type LodgedBy = z.infer<typeof LodgedBy>;

export const OwnWord = z
  .strictObject({
    sex: z.enum(["woman", "man", "other", "not-asked", "prefers-not-to-say"]).describe("By the person's own word."),
    ageBand: z
      .enum(["under-18", "18-59", "60-and-over", "not-asked", "prefers-not-to-say"])
      .describe("By the person's own word; never an exact age."),
    groups: z
      .array(LocalCode)
      .max(20)
      .default([])
      .describe("Groups who meet barriers, as local codes whose meaning stays in the office."),
  })
  .describe("What the person said of herself or himself; nothing is guessed, disability least of all.");
/**
 * What the person said of herself or himself. There is no field for ethnicity, religion, clan or politics.
 * Source: practice C17.
 */
export type OwnWord = z.infer<typeof OwnWord>;

export const ChildCase = z
  .strictObject({
    assent: z.enum(["given", "refused", "not-asked"]).describe("What the child said, asked in plain words."),
    bestInterests: z
      .enum(["serves", "harms", "not-judged"])
      .describe("What a trained person judges: going on serves the child, harms the child, or nobody has judged yet."),
    caregivers: z
      .enum(["may-be-told", "not-safe-to-tell", "not-known"])
      .describe("Whether it is safe that caregivers hear anything."),
  })
  .describe("What is asked where the person is under 18.");
/** What is asked where the person is under 18; what a child says about abuse has no field here. Source: practice C5. */
export type ChildCase = z.infer<typeof ChildCase>;
