import * as z from "zod";
import { Share } from "./method-number.ts";

const Demands = z.strictObject({
  informants: z.int().min(1).describe("So many informants must have spoken."),
  groups: z.int().min(1).describe("From so many groups they must come."),
  apartAtMost: Share.describe(
    "The middle half of what each informant's answers alone would score reaches over no more than this share of the scale.",
  ),
  inClass: Share.describe("At least this share of resamples lies in the class that is given."),
});

export const ReliabilityRule = z
  .strictObject({
    high: Demands.describe("What a class of high reliability meets, all of it."),
    moderate: Demands.describe("What one of moderate reliability meets; what meets less, above the floor, is low."),
  })
  .describe("How well a class is borne by those who spoke: their number, their groups, how far they agree.");
/**
 * How well a class is borne by those who spoke. It says nothing of those who were not asked, and two informants who repeat
 * one source count as two. Source: practice I2; the numbers of the default are ours.
 */
export type ReliabilityRule = z.infer<typeof ReliabilityRule>;

/**
 * High: ten informants of three groups, half of whom lie within a fifth of the scale (one class of five), and four of
 * five resamples in the class. Moderate: five of two groups, within two fifths, three of five resamples.
 * Source: Answerable default.
 */
export const defaultReliabilityRule: ReliabilityRule = {
  high: { informants: 10, groups: 3, apartAtMost: 0.2, inClass: 0.8 },
  moderate: { informants: 5, groups: 2, apartAtMost: 0.4, inClass: 0.6 },
};
