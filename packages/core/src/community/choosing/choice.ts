import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";

const HarmCode = LocalCode.describe("A harm to children in the community's own words, as a local code.");

export const Ballot = z
  .strictObject({
    wanted: z
      .array(z.array(HarmCode).min(1).max(40))
      .min(1)
      .max(40)
      .describe(
        "Harms to be addressed, the most wanted first; those in one place are wanted alike. Left out: not wanted now.",
      ),
    people: z.int().min(1).max(10_000).describe("How many said just this."),
  })
  .describe("What one or more people of a group want addressed.");
/** What one or more people of a group want addressed, in their order. */
export type Ballot = z.infer<typeof Ballot>;

export const GroupRanking = z
  .strictObject({
    group: LocalCode.nullable().describe("The group's code; null: of everybody together."),
    ballots: z.array(Ballot).min(1).max(500),
  })
  .describe("How the people of one group rank the harms.");
export type GroupRanking = z.infer<typeof GroupRanking>;

export const Procedure = z
  .enum(["consensus", "show-of-hands", "ranking", "dots", "own-way"])
  .describe("How the community chose; own-way: as it always does.");
/** How a community chose; every one of them is good. Source: seed 003. */
export type Procedure = z.infer<typeof Procedure>;

export const HarmChoice = z
  .strictObject({
    harms: z.array(HarmCode).min(1).max(40).describe("The harms that people spoke of."),
    procedure: Procedure,
    chosen: z.array(HarmCode).min(1).max(40).describe("What the community decided to address."),
    rankings: z.array(GroupRanking).max(40).default([]).describe("How groups ranked them, where that was asked."),
  })
  .describe("Which harms to children a community decided to address, and how it came to it.");
/**
 * Which harms to children a community decided to address. The community's decision stands, whatever a rule of counting
 * says; an agency has no vote. Source: seed 003.
 */
export type HarmChoice = z.infer<typeof HarmChoice>;
