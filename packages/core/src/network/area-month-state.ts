import { match } from "ts-pattern";
import type { AreaState } from "../kernel/area-state.ts";
import { addDays, type Day } from "../kernel/day.ts";
import { addMonths, type Month } from "../kernel/month.ts";
import { type CoveragePlan, coverageIn } from "./coverage-plan.ts";

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
 * not covered, or that nobody reaches, makes it `partly-covered`: one voice is not coverage. A quiet report counts only
 * where the whole area is covered. `not-stated`: the plan does not name the area-month, or its report is not due yet.
 * Source: practice F8.
 */
export const areaMonthState = (
  plan: CoveragePlan,
  area: { readonly adm2: string; readonly month: Month },
  cameIn: CameIn,
  today: Day,
): AreaState => {
  const stretch = coverageIn(plan, area.adm2, area.month);
  if (stretch === undefined) return "not-stated";
  return match(stretch.coverage)
    .returnType<AreaState>()
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
