import * as z from "zod";
import { PeopleCount } from "../kernel/people-count.ts";
import { TaxonomyCode } from "../taxonomies/taxonomy.ts";

export const ViolationTypeCode = TaxonomyCode.describe("The code of the type in the taxonomy that the incident pins.");
export type ViolationTypeCode = z.infer<typeof ViolationTypeCode>;

/** Things that were hit, where no person is counted. Source: practice F1; the rest of the list is an Answerable default. */
export const ObjectKind = z
  .enum([
    "house",
    "granary",
    "field",
    "herd",
    "animal",
    "shop-or-market",
    "vehicle",
    "water-point",
    "school",
    "health-post",
    "place-of-worship",
    "bridge-or-road",
    "aid-goods",
    "other-object",
  ])
  .describe("What was hit.");
export type ObjectKind = z.infer<typeof ObjectKind>;

const howMany = z.int().nonnegative();

export const ObjectCount = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("exact"), objects: howMany }).describe("Counted."),
    z.strictObject({ kind: z.literal("about"), objects: howMany }).describe("An estimate given as one number."),
    z
      .strictObject({ kind: z.literal("range"), from: howMany, to: howMany })
      .refine((range) => range.from <= range.to, { params: { code: "range-is-backwards" } })
      .describe("Between two numbers, both included."),
  ])
  .describe("How many objects, as it was known.");
export type ObjectCount = z.infer<typeof ObjectCount>;

const type = ViolationTypeCode;

export const Violation = z
  .discriminatedUnion("unit", [
    z.strictObject({
      unit: z.literal("victims"),
      type,
      victims: PeopleCount.optional().describe("Who suffered it; left out where it is not known how many."),
    }),
    z.strictObject({
      unit: z.literal("displaced"),
      type,
      displaced: PeopleCount.optional().describe(
        "Who had to move; a unit of its own, never added to victims. Left out where it is not known how many.",
      ),
    }),
    z.strictObject({
      unit: z.literal("objects"),
      type,
      object: ObjectKind,
      objects: ObjectCount.optional().describe("How many were hit; left out where it is not known."),
    }),
  ])
  .describe("One violation: exactly one type, and what is counted in exactly one unit.");
/** One violation: exactly one type, and what is counted in exactly one unit. Source: practice F1. */
export type Violation = z.infer<typeof Violation>;

/** What a number of an incident counts; a figure without its unit is not a figure. */
export type ViolationUnit = Violation["unit"];
