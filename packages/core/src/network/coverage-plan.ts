import * as z from "zod";
import { documentHeader } from "../kernel/document-header.ts";
import type { LocalizedText } from "../kernel/localized-text.ts";
import { Month } from "../kernel/month.ts";
import { PCode } from "../places/p-code.ts";
import { MonitorPosts } from "./monitor-posts.ts";

export const AreaCoverage = z
  .enum(["covered", "partly-covered", "no-access", "not-covered"])
  .describe("Whether monitors work in the area: wholly, in a part of it, cut off from it, or not at all.");
export type AreaCoverage = z.infer<typeof AreaCoverage>;

export const CoverageReason = z
  .enum(["no-phone-network", "insecurity", "flooding", "movement-restricted", "other"])
  .describe("Why an area was seen in part or not at all. Source: Answerable default.");
/** Why an area was seen in part or not at all; nothing that tells of a post or a person. */
export type CoverageReason = z.infer<typeof CoverageReason>;

/** The reasons in words. */
export const coverageReasonLabels: Readonly<Record<CoverageReason, LocalizedText>> = {
  "no-phone-network": { en: "no phone network", fr: "sans réseau téléphonique" },
  insecurity: { en: "insecurity", fr: "insécurité" },
  flooding: { en: "flooding", fr: "inondation" },
  "movement-restricted": { en: "movement restricted", fr: "mouvements restreints" },
  other: { en: "another reason", fr: "autre raison" },
};

const Stretch = z
  .strictObject({
    adm2: PCode,
    from: Month.describe("The first month it holds."),
    to: Month.nullable().describe("The last month it holds; null: still holds."),
    coverage: AreaCoverage,
    reason: CoverageReason.optional(),
  })
  .refine(({ coverage, reason }) => reason === undefined || coverage === "partly-covered" || coverage === "no-access", {
    params: { code: "reason-without-a-gap" },
    path: ["reason"],
  });
/** How one area is covered over some months. */
type Stretch = z.infer<typeof Stretch>;

export const CoveragePlan = z
  .strictObject({
    document: z.literal("coverage-plan"),
    ...documentHeader,
    areas: z.array(Stretch),
    posts: z.array(MonitorPosts).optional().describe("Posts of monitors as counts; left out: not stated."),
    reportByDay: z.int().min(1).max(28).describe("The day of the next month by which a month is reported."),
  })
  .describe("Which areas are watched in which months; posts by region as counts, and no name.");
/**
 * Which areas are watched in which months, and how many posts of monitors there are by region; no name, and nothing
 * from which the monitor of one area could be found. Source: practice F8, S3, N.
 */
export type CoveragePlan = z.infer<typeof CoveragePlan>;

/** What the plan says of an area in a month, or undefined; of several entries the last one holds. */
export const coverageIn = (plan: CoveragePlan, adm2: string, month: Month): Stretch | undefined =>
  plan.areas.findLast((area) => area.adm2 === adm2 && area.from <= month && (area.to === null || month <= area.to));
