import * as z from "zod";

/** Why a question has no answer. Both are missing, never zero. Source: domain §1.5 (a). */
export const MissingAnswer = z
  .enum(["dont-know", "prefer-not-to-say"])
  .describe("Why there is no answer; missing, never zero.");
export type MissingAnswer = z.infer<typeof MissingAnswer>;
