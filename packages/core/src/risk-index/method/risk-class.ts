import * as z from "zod";
import { LocalizedText } from "../../kernel/localized-text.ts";
import { Value } from "./method-number.ts";

const named = {
  code: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .describe("The code of the class, e.g. high."),
  label: LocalizedText,
} as const;

export const RiskClass = z
  .strictObject({
    ...named,
    from: Value.describe("The score it begins at, on the method's scale; it reaches to where the next begins."),
  })
  .describe("One class of the score.");
export type RiskClass = z.infer<typeof RiskClass>;

export const RiskClasses = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("fixed-thresholds"),
      classes: z
        .array(RiskClass)
        .min(2)
        .describe("From the lowest to the highest; the first begins where the scale does."),
    }),
    z.strictObject({
      kind: z.literal("equal-width"),
      classes: z
        .array(z.strictObject(named))
        .min(2)
        .describe("From the lowest to the highest: the range of the scores of a set in so many equal parts."),
    }),
  ])
  .describe(
    "How a score becomes a class. Fixed thresholds mean the same in every month; equal parts of the range only say how an area stands among the others of its set.",
  );
/**
 * How a score becomes a class. Source: domain §8 (4), a cut on the month's own range breaks every trend; domain §1.5 (b),
 * equal width as UNHCR's A2SIT has it.
 */
export type RiskClasses = z.infer<typeof RiskClasses>;
