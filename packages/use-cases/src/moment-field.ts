import { ClockMoment, parseInstant } from "@answerable/core";
import * as z from "zod";

/**
 * A moment as somebody types it, with its offset, such as 2026-01-01T08:00:00+01:00; kept in UTC. Issues `not-an-instant`,
 * and `moment-out-of-range` where no clock could reckon with it.
 */
export const momentField = (description: string) =>
  z
    .string()
    .transform((text, context) =>
      parseInstant(text).match(
        (at) => at as string,
        () => {
          context.addIssue({ code: "custom", params: { code: "not-an-instant" } });
          return z.NEVER;
        },
      ),
    )
    .pipe(ClockMoment)
    .describe(description);
