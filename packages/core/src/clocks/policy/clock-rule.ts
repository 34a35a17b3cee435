import * as z from "zod";

/**
 * What runs for a matter. All but the last begin when any member of staff or volunteer received it (practice C19);
 * `appeal` begins when the person appealed.
 */
export const CLOCK_NAMES = ["acknowledgement", "interim", "response", "closure", "appeal"] as const;
export const ClockName = z.enum(CLOCK_NAMES).describe("Which clock.");
export type ClockName = z.infer<typeof ClockName>;

export const ClockUnit = z
  .enum(["hours", "calendar-days", "working-days", "working-hours"])
  .describe("What is counted; the day of receipt itself is never counted as a day.");
export type ClockUnit = z.infer<typeof ClockUnit>;

const amount = z.int().min(1).max(10_000);

export const PauseRule = z
  .strictObject({
    each: amount.describe("How much of the clock one pause spares at most; what lies beyond runs."),
    inAll: amount.describe("How much all pauses together spare at most."),
  })
  .refine(({ each, inAll }) => each <= inAll, { path: ["inAll"], params: { code: "pauses-in-all-below-each" } })
  .describe("While the person is waited for, in the unit of the clock.");
export type PauseRule = z.infer<typeof PauseRule>;

export const ClockEffect = z
  .enum(["starts-anew", "goes-on", "stays-met"])
  .describe(
    "Starts-anew: the whole time again from that moment. Goes-on: what was left of it. Stays-met: what was met stays met, what was not goes on.",
  );
export type ClockEffect = z.infer<typeof ClockEffect>;

export const ClockRule = z
  .strictObject({
    within: amount.describe("How many of the unit."),
    unit: ClockUnit,
    pause: PauseRule.nullable().describe("How waiting for the person spares the clock; null: it does not."),
    reopened: ClockEffect,
    appealed: ClockEffect,
  })
  .describe("Within which time something is owed, and what stops and starts it.");
/** Within which time something is owed. */
export type ClockRule = z.infer<typeof ClockRule>;
