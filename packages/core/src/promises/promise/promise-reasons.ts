import * as z from "zod";

export const MovedBecause = z
  .enum([
    "depends-on-others",
    "supplies-late",
    "no-access",
    "insecurity",
    "funds-late",
    "staff-missing",
    "rains",
    "other",
  ])
  .describe("Why it could not be done by the day that was said.");
/** Why it could not be done by the day that was said. Source: Answerable default. */
export type MovedBecause = z.infer<typeof MovedBecause>;

export const BrokenBecause = z
  .enum(["depended-on-others", "no-funds", "no-access", "insecurity", "beyond-our-power", "decided-otherwise", "other"])
  .describe("Why it is not done, as people were told.");
/** Why it is not done, as people were told. Source: Answerable default. */
export type BrokenBecause = z.infer<typeof BrokenBecause>;
