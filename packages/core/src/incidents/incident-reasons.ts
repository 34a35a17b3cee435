import * as z from "zod";

export const Corroboration = z
  .discriminatedUnion("by", [
    z
      .strictObject({
        by: z.literal("second-source"),
        independentSources: z.int().min(1).max(99).describe("How many independent sources there are now."),
      })
      .describe("A source that does not depend on the first one says the same."),
    z.strictObject({ by: z.literal("monitor-saw-it") }).describe("The monitor saw it, or its traces."),
  ])
  .describe("What corroborates an incident. Source: practice F3.");
export type Corroboration = z.infer<typeof Corroboration>;

export const SetAsideReason = z
  .enum(["did-not-happen", "not-credible", "not-a-violation", "outside-the-area", "test-or-empty", "other"])
  .describe("Why it is not counted. Source: Answerable default.");
export type SetAsideReason = z.infer<typeof SetAsideReason>;

export const WithdrawalReason = z
  .enum([
    "recorded-by-mistake",
    "deleted-at-its-source",
    "test-or-empty",
    "sent-twice",
    "consent-withdrawn",
    "danger-to-someone",
    "import-undone",
  ])
  .describe("Why it is taken back. Source: Answerable default.");
export type WithdrawalReason = z.infer<typeof WithdrawalReason>;
