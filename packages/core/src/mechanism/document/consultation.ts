import * as z from "zod";
import { Day } from "../../kernel/day.ts";
import { LocalCode } from "../../kernel/local-code.ts";

export const Consultation = z
  .strictObject({
    on: Day.describe("When."),
    stage: z.enum(["design", "monitoring"]).describe("Before it was set up, or while it runs."),
    groups: z.array(LocalCode).describe("The groups that took part."),
    changed: z.boolean().describe("True: something was done otherwise because of it."),
  })
  .describe("People were asked how they wish to complain, or how it works.");
/** People were asked how they wish to complain. Source: IOM cash-based interventions manual 5.4.1; domain §4.8. */
export type Consultation = z.infer<typeof Consultation>;
