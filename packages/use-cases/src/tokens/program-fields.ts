import { Permission } from "@answerable/core";
import * as z from "zod";

/** For how long a program's token opens anything, unless somebody says otherwise. Answerable default. */
export const PROGRAM_DAYS = 90;

/** What is asked of every token that a program acts with. */
export const programFields = {
  days: z.int().min(1).max(366).optional().describe("For how many days it opens anything; left out: 90."),
  permissions: z
    .array(Permission)
    .min(1)
    .optional()
    .describe("Only these of the holder's permissions, such as incidents.list; left out: all."),
} as const;
