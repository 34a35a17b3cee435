import * as z from "zod";
import { documentHeader } from "../../kernel/document-header.ts";
import { LocalCode } from "../../kernel/local-code.ts";
import { ClockRule } from "./clock-rule.ts";

const rule = ClockRule.nullable().describe("The rule; null: there is no such clock.");

const clocks = {
  acknowledgement: rule,
  interim: rule,
  response: rule,
  closure: rule,
  appeal: rule,
} as const;

export const PolicyClocks = z.strictObject(clocks).describe("The five clocks.");
export type PolicyClocks = z.infer<typeof PolicyClocks>;

export const PolicyEntry = z
  .strictObject({
    category: LocalCode.nullable().describe("What the matter is about; null: whatever it is."),
    priority: LocalCode.nullable().describe("How urgent; null: however urgent."),
    clocks: z
      .strictObject(clocks)
      .partial()
      .refine((given) => Object.keys(given).length > 0, { params: { code: "entry-without-clocks" } })
      .describe("Clocks that differ from the less specific entries; left out: as there."),
  })
  .describe("What holds for a category, a priority, or both together.");
export type PolicyEntry = z.infer<typeof PolicyEntry>;

export const ResponsePolicy = z
  .strictObject({
    document: z.literal("response-policy"),
    ...documentHeader,
    default: PolicyClocks.describe("What holds where no entry says otherwise."),
    entries: z.array(PolicyEntry).max(500),
    retention: z
      .strictObject({
        months: z.int().min(1).max(600).describe("Months after closing at which what is personal is erased."),
      })
      .describe("How long things are kept; no clock, and no clock moves it."),
  })
  .describe("By when an office owes what to whoever complained or asked.");
/**
 * By when an office owes what. The version in force when the matter was received is pinned; a later one changes nothing
 * of it. Source: design §3.10.
 */
export type ResponsePolicy = z.infer<typeof ResponsePolicy>;
