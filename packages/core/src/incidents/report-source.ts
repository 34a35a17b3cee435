import * as z from "zod";

/**
 * Whom a monitor heard it from, as a category: from it nobody can list who informs on which village.
 * Source: practice F2; the list is an Answerable default.
 */
export const SourceCategory = z
  .enum([
    "affected-person",
    "relative",
    "witness",
    "focal-point",
    "committee-member",
    "community-leader",
    "service-provider",
    "organisation",
    "monitor-present",
    "other",
    "unknown",
  ])
  .describe("The category of the source; never a name, post or contact.");
export type SourceCategory = z.infer<typeof SourceCategory>;

export const ReportSource = z
  .strictObject({
    category: SourceCategory,
    independentSources: z.int().min(1).max(99).describe("How many sources that do not depend on one another."),
    known: z
      .enum(["seen", "told-by-witness", "hearsay", "unknown"])
      .describe("How the source knows: saw it, was told by someone who saw it, or from hearsay."),
  })
  .describe("How it is known. The recorder is not the source.");
/** How it is known. The recorder is not the source. Source: practice F2. */
export type ReportSource = z.infer<typeof ReportSource>;
