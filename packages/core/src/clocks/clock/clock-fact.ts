import * as z from "zod";
import { Instant } from "../../kernel/instant.ts";
import { ClockName } from "../policy/clock-rule.ts";

const at = Instant.describe("When it happened, not when it was entered.");

export const ClockFact = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("received"), at }),
    z.strictObject({ type: z.literal("entered"), at: Instant.describe("When it was entered here.") }),
    z.strictObject({ type: z.literal("paused"), at }),
    z.strictObject({ type: z.literal("resumed"), at }),
    z.strictObject({
      type: z.literal("met"),
      at,
      clock: ClockName,
      judgedDue: Instant.optional().describe(
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
