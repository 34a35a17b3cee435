import * as z from "zod";
import { Instant } from "../../kernel/instant.ts";
import { ClockName } from "../policy/clock-rule.ts";

/** The moments that clocks take; beyond them a year was mistyped. Source: Answerable default. */
const BOUNDS = { from: "1900-01-01T00:00:00.000Z", to: "2199-12-31T23:59:59.999Z" } as const;

/** A moment that a clock can be asked about: from 1900 to 2199, so that whatever is due has a date of four digits. */
export const ClockMoment = Instant.refine((at) => BOUNDS.from <= at && at <= BOUNDS.to, {
  params: { code: "moment-out-of-range", facts: BOUNDS },
});

const at = ClockMoment.describe("When it happened, not when it was entered.");

export const ClockFact = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("received"), at }),
    z.strictObject({ type: z.literal("entered"), at: ClockMoment.describe("When it was entered here.") }),
    z.strictObject({ type: z.literal("paused"), at }),
    z.strictObject({ type: z.literal("resumed"), at }),
    z.strictObject({
      type: z.literal("met"),
      at,
      clock: ClockName,
      judgedDue: ClockMoment.optional().describe(
        "By when it was due as it was judged then; it stays, whatever calendar is adopted later.",
      ),
    }),
    z.strictObject({ type: z.literal("stopped"), at }),
    z.strictObject({ type: z.literal("reopened"), at }),
    z.strictObject({ type: z.literal("appealed"), at }),
  ])
  .describe("Something that starts, halts or ends clocks.");
/**
 * Something that starts, halts or ends the clocks of one matter. `received`: any member of staff or volunteer received it
 * (practice C19); `paused`, `resumed`: the person is waited for, or answered; `stopped`: nothing is owed any more, e.g. it
 * was withdrawn or is a duplicate.
 */
export type ClockFact = z.infer<typeof ClockFact>;
