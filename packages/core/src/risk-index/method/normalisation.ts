import * as z from "zod";
import { Value } from "./method-number.ts";

/** Which rank values share that are the same: the lowest of theirs, or the mean of them. */
export const Ties = z
  .enum(["lowest", "mean"])
  .default("lowest")
  .describe("The rank that values share which are the same: the lowest of theirs, or the mean of them.");
export type Ties = z.infer<typeof Ties>;

const area = z
  .string()
  .min(1)
  .max(200)
  .describe("The area whose value is the reference; where it has none, nobody has.");
const capped = z.boolean().default(false).describe("Whether what lies beyond stands at the end of the scale, too.");

export const Normalisation = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("goalposts"),
      least: Value.describe("The value that stands at one end of the scale."),
      most: Value.describe("The value that stands at its other end."),
      outside: z
        .enum(["nearer", "beyond"])
        .default("nearer")
        .describe("What lies outside stands at the nearer goalpost, or beyond it, off the scale."),
    }),
    z.strictObject({ kind: z.literal("observed-range") }),
    z.strictObject({
      kind: z.literal("z-score"),
      mean: Value.default(0).describe("Where the mean of the areas comes to stand; it lies on the scale."),
      deviation: z.number().positive().max(1e6).default(1).describe("What one standard deviation counts."),
      of: z
        .enum(["sample", "population"])
        .default("sample")
        .describe("Whether the squares are divided by the number of areas less one, or by their number."),
    }),
    z.strictObject({ kind: z.literal("rank"), ties: Ties }),
    z.strictObject({ kind: z.literal("percentile"), ties: Ties }),
    z.strictObject({ kind: z.literal("borda"), ties: Ties }),
    z.strictObject({ kind: z.literal("distance-to-maximum") }),
    z.strictObject({ kind: z.literal("distance-to-reference"), area, capped }),
    z.strictObject({
      kind: z.literal("distance-to-target"),
      target: Value.describe("The value to be reached; it stands at the upper end of the scale."),
      capped,
    }),
    z.strictObject({ kind: z.literal("share-of-maximum") }),
    z.strictObject({ kind: z.literal("share-of-reference"), area }),
    z.strictObject({ kind: z.literal("as-it-is") }),
  ])
  .describe("How a value is laid on the method's scale.");
/**
 * How a value is laid on the method's scale. Only fixed goalposts (and values that are on the scale as they are) mean the
 * same in every month; all others say how an area stands among the areas it is compared with. `z-score`, `rank` and
 * `borda` are given as they are; the others are positions from 0 to 1, laid between the ends of the scale. A value that
 * lowers the score is multiplied by −1 before.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 5; Becker et al., COINr, Journal of Open
 * Source Software 7(78), 2022, normalisation.
 */
export type Normalisation = z.infer<typeof Normalisation>;
