import * as z from "zod";

/** What becomes of values that lie far outside the others of their set. */
export const Outliers = z
  .discriminatedUnion("kind", [z.strictObject({ kind: z.literal("leave") })])
  .describe("What becomes of values that lie far outside the others.");
export type Outliers = z.infer<typeof Outliers>;
