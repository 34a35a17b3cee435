import * as z from "zod";

/** What stands in for a missing value of an area; by default nothing does. Source: practice I5. */
export const Imputation = z
  .discriminatedUnion("kind", [z.strictObject({ kind: z.literal("none") })])
  .describe("What stands in for a missing value of an area; by default nothing does.");
export type Imputation = z.infer<typeof Imputation>;
