import * as z from "zod";
import type { Day } from "../../kernel/day.ts";
import { documentHeader, isInEffect } from "../../kernel/document-header.ts";
import { PCode } from "../../places/p-code.ts";

/** Below it one cell could be one person that somebody knows to have come. Source: practice S3 (not below five). */
const LEAST_MINIMUM_CELL = 5;

export const GbvTallyAgreement = z
  .strictObject({
    document: z.literal("gbv-tally"),
    ...documentHeader,
    areas: z.array(PCode).min(1).describe("The admin 1 units it was agreed for; nothing smaller is ever counted."),
    minimumCell: z
      .int()
      .min(LEAST_MINIMUM_CELL)
      .describe("The least number that is published; what lies below it is not told apart from none."),
  })
  .superRefine(({ effective, areas }, check) => {
    if (effective.from === null)
      check.addIssue({ code: "custom", path: ["effective", "from"], params: { code: "tally-begins-on-a-day" } });
    if (new Set(areas).size < areas.length)
      check.addIssue({ code: "custom", path: ["areas"], params: { code: "area-listed-twice" } });
  })
  .describe("The GBV sub-cluster's agreement that a desk may count how often it gave information on services.");
/**
 * The GBV sub-cluster's agreement that one tally may exist: how often information on services was given, per admin 1 and
 * quarter. Who agreed and when stands in its validations. Source: practice C1.
 */
export type GbvTallyAgreement = z.infer<typeof GbvTallyAgreement>;

/** Whether whoever speaks for survivors agreed: a validation names a GBV seat (in French: VBG). */
export const isAgreedWithGbvActors = ({ validations }: Pick<GbvTallyAgreement, "validations">): boolean =>
  validations.some(({ seats }) => seats.some((seat) => /\b(gbv|vbg)\b/i.test(seat)));

/** Whether a tally is kept on a day at all: the agreement holds, and GBV actors took part in it. */
export const isTallyKept = (agreement: GbvTallyAgreement | undefined, day: Day): agreement is GbvTallyAgreement =>
  agreement !== undefined && isAgreedWithGbvActors(agreement) && isInEffect(agreement, day);
