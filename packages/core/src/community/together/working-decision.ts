import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { AboutSeen } from "../participation/participation.ts";

export const ToSay = z
  .enum(["how-much-time", "no-money-to-expect", "what-the-agency-does-not-do"])
  .describe("What people must have heard before they decide.");
/**
 * What people must have heard before they decide: how much of their time it takes, about money, and what the agency does not do. The
 * question whether it will go on supporting them may hold an expectation of money. Source: practice M1; seed 003.
 */
export type ToSay = z.infer<typeof ToSay>;

export const WorkingDecision = z
  .strictObject({
    on: Day.describe("The day it was decided."),
    answer: z.enum(["yes", "not-now", "no-longer"]).describe("What the community decided."),
    said: z.array(ToSay).max(3).describe("What was said to people before."),
    tookPart: z
      .array(z.strictObject({ group: LocalCode.describe("The group's code."), about: AboutSeen }))
      .max(40)
      .describe("Which groups took part, and about how many."),
  })
  .describe("Whether a community works together with the agency: its own decision, which it may take back.");
/** Whether a community works together with the agency: its own decision, which it may take back. Source: practice M1. */
export type WorkingDecision = z.infer<typeof WorkingDecision>;

/** What was not said before somebody decided; no is an answer to any question. */
export const leftUnsaid = ({ answer, said }: WorkingDecision): readonly ToSay[] =>
  answer === "yes" ? ToSay.options.filter((one) => !said.includes(one)) : [];
