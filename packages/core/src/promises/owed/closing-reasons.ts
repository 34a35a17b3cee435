import * as z from "zod";

/** Why the word could not be given, as people were told. Source: Answerable default. */
const toldBecause = ["not-possible", "depends-on-others", "could-harm-someone", "not-ours-to-tell"] as const;

export const UntoldBecause = z
  .enum(["contact-would-endanger", "no-safe-channel", "died-or-moved"])
  .describe("Why one person could not be told at all.");
/**
 * Why one person, family or intermediary could not even be told that there is no word. That somebody wants to hear nothing
 * is a waiver and not here. Source: practice C3.
 */
export type UntoldBecause = z.infer<typeof UntoldBecause>;

export const ExplainedBecause = z
  .enum([...toldBecause, ...UntoldBecause.options, "fact-was-wrong"])
  .describe("Why the word is not given.");
export type ExplainedBecause = z.infer<typeof ExplainedBecause>;

export const WaivedBy = z
  .enum(["the-person", "the-community"])
  .describe("Who waived it: only whoever it is owed to, never staff.");
/** Who waived it: only whoever it is owed to can; for staff there is no member. */
export type WaivedBy = z.infer<typeof WaivedBy>;
