import * as z from "zod";

/** How the parts of a node become one value. */
export const Aggregation = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("weighted-arithmetic") }),
    z.strictObject({ kind: z.literal("geometric") }),
  ])
  .describe("How the parts become one value: Σwx/Σw, where parts make up for one another, or (Πxʷ)^(1/Σw), less so.");
export type Aggregation = z.infer<typeof Aggregation>;
