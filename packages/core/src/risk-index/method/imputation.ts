import * as z from "zod";

const by = z.string().min(1).max(200).describe("A group of areas that the method's data section names, e.g. region.");

export const Imputation = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none") }),
    z.strictObject({ kind: z.literal("mean") }),
    z.strictObject({ kind: z.literal("median") }),
    z.strictObject({ kind: z.literal("group-mean"), by }),
    z.strictObject({ kind: z.literal("group-median"), by }),
  ])
  .describe(
    "What stands in for a missing value of an area; by default nothing does. What stands in counts as a value, also toward a node's minimum share.",
  );
/**
 * What stands in for a missing value of an area: the mean or the median of the areas it is compared with, or of those in
 * its own group. An area whose group is not known, or in whose group nobody has a value, keeps it missing. By default
 * nothing stands in, and wherever something does the result says so.
 * Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3, unconditional and group means; practice
 * I5 for the default.
 */
export type Imputation = z.infer<typeof Imputation>;
