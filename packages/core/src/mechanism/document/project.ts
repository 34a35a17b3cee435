import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";

const Distribution = z
  .strictObject({
    code: LocalCode.describe("The distribution, or kind of distribution."),
    desk: z.enum(["private", "in-the-open", "none"]).describe("The complaint desk at the site."),
    card: z
      .strictObject({
        contacts: z.boolean().describe("True: it says where and how to reach the mechanism."),
        hours: z.boolean().describe("True: it says when."),
        misconduct: z.boolean().describe("True: it says how to report misconduct, and to whom."),
      })
      .nullable()
      .describe("The card or sheet handed out with contacts; null: none."),
  })
  .describe("A distribution, and how people there can complain.");

const HouseholdNotice = z
  .strictObject({
    daysBefore: z
      .int()
      .min(0)
      .nullable()
      .describe("How many days before the disbursement it comes; null: it is not timed to it."),
  })
  .describe("Word to each household that something is coming.");

export const Project = z
  .strictObject({
    code: LocalCode.describe("The project's code."),
    modality: z.enum(["cash", "voucher", "in-kind", "services"]).describe("What people receive."),
    organisations: z.array(LocalCode).describe("Partners and suppliers that take part in it."),
    distributions: z.array(Distribution).describe("Its distributions; none: nothing is handed out at a place."),
    householdNotice: HouseholdNotice.nullable().describe("Word to each household before a disbursement; null: none."),
    vendorsTrained: z
      .boolean()
      .nullable()
      .describe("Whether traders who take vouchers were trained; null: there are no vouchers."),
  })
  .describe("A project the mechanism serves.");
/** A project the mechanism serves. Source: IOM cash-based interventions manual 5.4.1, 5.4.2; practice C14. */
export type Project = z.infer<typeof Project>;
