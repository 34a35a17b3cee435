import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";

export const Tenths = z.int().min(0).max(10).describe("About how many tenths, 0 to 10.");
/** A rough share. Finer than a tenth nobody sees. Source: practice M3; Answerable default. */
export type Tenths = z.infer<typeof Tenths>;

export const AboutSeen = z
  .union([z.literal("did-not-count"), z.int().min(0).max(10_000)])
  .describe("About how many were seen, without asking; did-not-count is a good answer.");
/** About how many were there. Source: practice M2. */
export type AboutSeen = z.infer<typeof AboutSeen>;

const GroupTenths = z
  .strictObject({ group: LocalCode.describe("The group's code."), tenths: Tenths })
  .describe("A rough share of one group; never of a person.");

export const JointDecision = z
  .strictObject({
    about: z.enum(["harms", "plan", "step", "working-together", "something-else"]).describe("What was decided."),
    concernsChildren: z.boolean().describe("Whether it is about children."),
    decidedBy: z.array(GroupTenths).max(40).describe("Who decided, about; left out: nobody noticed."),
  })
  .describe("Something that was decided together, and whose word it was.");
export type JointDecision = z.infer<typeof JointDecision>;

export const Participation = z
  .strictObject({
    seen: z
      .array(z.strictObject({ group: LocalCode.describe("The group's code."), about: AboutSeen }))
      .max(40)
      .describe(
        "Which groups were seen, and about how many; a group that is left out was not seen; no group at all: nobody took it down.",
      ),
    spoke: z
      .array(GroupTenths)
      .max(40)
      .nullable()
      .default(null)
      .describe("Who spoke, about; a group that is left out did not. Null: nobody noticed."),
    facilitatorSpoke: Tenths.nullable()
      .default(null)
      .describe("How much whoever facilitates spoke; null: not noticed."),
    proposedBy: z
      .enum(["community", "agency", "both"])
      .nullable()
      .default(null)
      .describe("Who proposed what was talked about; null: not noticed."),
    chairedBy: z
      .enum(["community", "agency", "both"])
      .nullable()
      .default(null)
      .describe("Who led through it; null: not noticed."),
    decisions: z.array(JointDecision).max(20).default([]).describe("What was decided together, and by whom."),
  })
  .describe("Who took part in a meeting or visit, as far as a facilitator sees without asking.");
/**
 * Who took part in a meeting or visit: groups and rough shares, no names. Every figure may be left out.
 * Source: practice M2, M3; seed 003.
 */
export type Participation = z.infer<typeof Participation>;
