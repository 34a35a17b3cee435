import * as z from "zod";
import { Value } from "./method-number.ts";

/**
 * A step between what a row says and its value, in the order the method names them. `cap` bounds; `log` is the logarithm
 * of the value and an addition (a value at or below zero has none: it is missing); `exp` is e to its power; `power` 2
 * is the square (a result that is no number is missing); `linear` is times · value + plus; `steps` gives points from
 * thresholds up; `round` is half away from zero, as workbooks do.
 */
export const Transformation = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("cap"),
      least: Value.nullable().default(null).describe("What is below counts as this; null: no lower cap."),
      most: Value.nullable().default(null).describe("What is above counts as this; null: no upper cap."),
    }),
    z.strictObject({
      kind: z.literal("log"),
      base: z.enum(["e", "2", "10"]).default("e"),
      plus: Value.default(0).describe("Added before, so that 0 has a logarithm too."),
    }),
    z.strictObject({ kind: z.literal("exp") }),
    z.strictObject({ kind: z.literal("power"), exponent: z.number().min(-10).max(10) }),
    z.strictObject({ kind: z.literal("linear"), times: Value.default(1), plus: Value.default(0) }),
    z.strictObject({
      kind: z.literal("steps"),
      steps: z
        .array(z.strictObject({ from: Value, value: Value }))
        .min(1)
        .max(200)
        .describe("From this value on it counts so much, up to the next step; thresholds rise."),
      below: Value.nullable().default(null).describe("What counts below the first step; null: nothing, it is missing."),
    }),
    z.strictObject({ kind: z.literal("round"), decimals: z.int().min(0).max(12) }),
  ])
  .describe("What is done to a row's value, before informants are averaged and the scale is laid on.");
export type Transformation = z.infer<typeof Transformation>;
