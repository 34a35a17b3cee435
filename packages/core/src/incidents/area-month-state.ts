import { match } from "ts-pattern";
import * as z from "zod";
import { addDays, type Day } from "../kernel/day.ts";
import { documentHeader } from "../kernel/document-header.ts";
import { addMonths, Month } from "../kernel/month.ts";
import { AreaCode } from "./incident-input.ts";

export const AreaCoverage = z
  .enum(["covered", "partly-covered", "no-access", "not-covered"])
  .describe("Whether monitors work in the area: wholly, in a part of it, cut off from it, or not at all.");
export type AreaCoverage = z.infer<typeof AreaCoverage>;

export const CoveragePlan = z
  .strictObject({
    document: z.literal("coverage-plan"),
    ...documentHeader,
    areas: z.array(
      z.strictObject({
        adm2: AreaCode,
        from: Month.describe("The first month it holds."),
        to: Month.nullable().describe("The last month it holds; null: still holds."),
        coverage: AreaCoverage,
      }),
    ),
    reportByDay: z.int().min(1).max(28).describe("The day of the next month by which a month is reported."),
  })
  .describe("Which areas are watched in which months; no number of monitors, and no name.");
/** Which areas are watched in which months; no number of monitors, and no name. Source: practice F8, S3. */
export type CoveragePlan = z.infer<typeof CoveragePlan>;

/** Source: practice F8. `not-stated`: the plan does not name the area-month, or its report is not due yet. */
export type AreaMonthState =
  | "reported"
  | "covered-and-quiet"
  | "late"
  | "partly-covered"
  | "no-access"
  | "not-covered"
  | "not-stated";

/** What the plan says of an area in a month, or undefined; of several entries the last one holds. */
export const coverageIn = (plan: CoveragePlan, adm2: string, month: Month): AreaCoverage | undefined =>
  plan.areas.findLast((area) => area.adm2 === adm2 && area.from <= month && (area.to === null || month <= area.to))
    ?.coverage;

/** What came in for an area-month. */
export interface CameIn {
  /** Incidents of the month that are known, whatever their status but withdrawn and merged. */
  readonly incidents: number;
  /** True where monitors said that nothing happened; silence is not that. */
  readonly quietReport: boolean;
}

/**
 * The one state of an area in a month. Silence never becomes `covered-and-quiet`: for that somebody must have said so;
 * otherwise a covered area is `late` once its day has passed, and `not-stated` before. A record from an area that is
 * not covered, or that nobody reaches, makes it `partly-covered`: one voice is not coverage.
 * Source: practice F8.
 */
export const areaMonthState = (
  plan: CoveragePlan,
  area: { readonly adm2: string; readonly month: Month },
  cameIn: CameIn,
  today: Day,
): AreaMonthState => {
  const coverage = coverageIn(plan, area.adm2, area.month);
  if (coverage === undefined) return "not-stated";
  return match(coverage)
    .returnType<AreaMonthState>()
    .with("partly-covered", () => "partly-covered")
    .with("no-access", "not-covered", (unseen) => (cameIn.incidents > 0 ? "partly-covered" : unseen))
    .with("covered", () => {
      if (cameIn.incidents > 0) return "reported";
      if (cameIn.quietReport) return "covered-and-quiet";
      const dueOn = addDays(`${addMonths(area.month, 1)}-01` as Day, plan.reportByDay - 1);
      return today > dueOn ? "late" : "not-stated";
    })
    .exhaustive();
};
