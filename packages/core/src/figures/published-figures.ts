import * as z from "zod";
import { datesBackwards } from "../kernel/dates-backwards.ts";
import { documentHeader } from "../kernel/document-header.ts";
import { LocalizedText } from "../kernel/localized-text.ts";
import { Month } from "../kernel/month.ts";
import { CountingBasis } from "./counting-basis.ts";
import { Unit } from "./unit.ts";

export const PublishedFigures = z
  .strictObject({
    document: z.literal("published-figures"),
    ...documentHeader,
    from: Month.describe("The first month they are of."),
    to: Month.describe("The last month they are of."),
    unit: Unit,
    basis: CountingBasis,
    basisAsPublished: LocalizedText.describe("How the publication itself says what it counts."),
    across: z.enum(["category", "type"]).describe("What they are parted by."),
    figures: z
      .record(z.string().min(1), z.int().nonnegative())
      .describe("Category or type → the figure that was published."),
  })
  .refine(({ from, to }) => from <= to, { ...datesBackwards, path: ["to"] })
  .describe("Figures that were published elsewhere, with their source and what they count.");
/**
 * Figures that were published elsewhere, with their source and what they count, so that ours can be read beside them.
 * Source: domain §1.4 (two series of one system rest on different bases; a sum is never printed without its own).
 */
export type PublishedFigures = z.infer<typeof PublishedFigures>;
