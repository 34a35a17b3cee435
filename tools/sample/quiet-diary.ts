import { type DiaryLine, diaryLine } from "./diary.ts";
import { milestonesOf } from "./draw-times.ts";
import type { PaperTrail } from "./paper-trail.ts";
import { sampleAreas } from "./sample-areas.ts";
import { coveragePlan } from "./sample-documents.ts";
import { sampleMonths } from "./sample-months.ts";

const coverageOf = (adm2: string, month: string): string | undefined =>
  coveragePlan.areas.findLast((one) => one.adm2 === adm2 && one.from <= month && (one.to === null || month <= one.to))
    ?.coverage;

/**
 * Somebody says that it was quiet in the covered cercles from which nothing came in, save those that stay silent: these
 * are late, and nobody knows what happened there.
 */
export const quietDiary = (month: string, trails: readonly PaperTrail[]): DiaryLine[] => {
  const silent = sampleMonths.find((one) => one.month === month)?.silent ?? [];
  const heardOf = new Set(trails.flatMap(({ versions }) => versions.map(({ incident }) => incident.area.choice)));
  return sampleAreas
    .filter(
      ({ choice, adm2 }) => coverageOf(adm2, month) === "covered" && !heardOf.has(choice) && !silent.includes(choice),
    )
    .map(({ adm2 }) => diaryLine(milestonesOf(month).bulletin, "im-01", "network.quiet", { month, area: adm2 }));
};
