import * as z from "zod";
import { defaultReliabilityRule, ReliabilityRule } from "./reliability-rule.ts";

export const VoicesRule = z
  .strictObject({
    floor: z.int().min(2).describe("So many informants an area-month needs for a score."),
    groups: z.int().min(1).describe("From so many groups they must come."),
    indicativeFrom: z
      .int()
      .min(2)
      .describe("From so many informants on, below the floor, the class alone is given, marked indicative."),
    groupedBy: z.string().min(1).describe("The facet that makes a group, e.g. category."),
    comparedBy: z
      .array(z.string().min(1))
      .describe("Facets whose groups are scored too, each where it reaches the floor."),
    reliability: ReliabilityRule.default(defaultReliabilityRule),
  })
  .describe("How many voices a score needs, and whose are set side by side.");
/** How many voices a score needs. Source: practice I2, I3; the numbers of the shipped method are its defaults. */
export type VoicesRule = z.infer<typeof VoicesRule>;
