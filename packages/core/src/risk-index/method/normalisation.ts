import * as z from "zod";
import { Value } from "./method-number.ts";

/** How an area's value is laid on the method's scale. Goalposts are fixed, so that months can be compared. */
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
    z.strictObject({ kind: z.literal("as-it-is") }),
  ])
  .describe("How a value is laid on the method's scale.");
export type Normalisation = z.infer<typeof Normalisation>;
