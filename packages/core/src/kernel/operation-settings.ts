import * as z from "zod";
import { ActorCode } from "./actor-code.ts";
import { documentHeader } from "./document-header.ts";
import { LanguageTag } from "./language-tag.ts";

export const OperationSettings = z
  .strictObject({
    ...documentHeader,
    country: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .describe("The country, ISO 3166-1 alpha-3, e.g. MLI; p-codes are never derived from it."),
    language: LanguageTag.describe("The language labels are written in unless asked otherwise."),
    sample: z.boolean().describe("True: everything in it is invented, and every product says so."),
    withheldText: z
      .strictObject({
        recipient: z.string().min(1).describe("Who alone can open withheld text, by function."),
        key: z
          .string()
          .regex(/^age1[0-9a-z]{58,}$/)
          .describe("That recipient's public age key; this system holds no key that opens."),
        days: z.int().min(1).max(90).describe("After so many days the text is erased unread."),
      })
      .describe("Where text goes that would tell who somebody is."),
    preciseForMonths: z
      .int()
      .min(1)
      .max(120)
      .describe("After so many months places below admin 2 and exact days are erased."),
    drafts: z
      .strictObject({
        member: ActorCode.describe("On whose behalf they are made: they hold what this member may see."),
        workingDay: z.int().min(1).max(20).describe("On which working day after the period."),
        quarters: z.boolean().describe("True: of quarters as well as of months."),
      })
      .optional()
      .describe("Drafts of bulletin and index that a worker makes of each month; left out: none."),
  })
  .describe("What an operation decided about itself.");
/** What an operation decided about itself; one document, adopted by `init` and changed by adopting a new version. */
export type OperationSettings = z.infer<typeof OperationSettings>;

/** Days that withheld text is kept. Source: practice F4, an Answerable default. */
export const DEFAULT_WITHHELD_TEXT_DAYS = 14;
/** Months that places below admin 2 and exact days are kept. Source: practice F17, an Answerable default. */
export const DEFAULT_PRECISE_FOR_MONTHS = 12;
