import * as z from "zod";
import type { Day } from "../kernel/day.ts";
import { documentHeader, isDraft, isInEffect } from "../kernel/document-header.ts";
import type { Month } from "../kernel/month.ts";
import { ViolationTypeCode } from "./violation.ts";

export const CountingAgreement = z
  .strictObject({
    document: z.literal("counting-agreement"),
    ...documentHeader,
    types: z.array(ViolationTypeCode).describe("The sexual and gender-based types that may be counted."),
    level: z.union([z.literal(1), z.literal(2)]).describe("The smallest area a count may name: admin 1 or admin 2."),
  })
  .describe("The GBV sub-cluster's agreement that some types may be counted, and how coarsely.");
/**
 * The GBV sub-cluster's agreement that sexual and gender-based types may be counted at all. Until one is validated and
 * in effect, none of them is collected. Source: practice F6.
 */
export type CountingAgreement = z.infer<typeof CountingAgreement>;

/** Whether the agreement allows counting a type in a month: it is validated, holds from the month's first day on, and names the type. */
export const allowsCounting = (agreement: CountingAgreement | undefined, type: string, month: Month): boolean =>
  agreement !== undefined &&
  !isDraft(agreement) &&
  isInEffect(agreement, `${month}-01` as Day) &&
  agreement.types.includes(type);
