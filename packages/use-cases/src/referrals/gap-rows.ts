import { type FlatRow, type ServiceGap, saidIn } from "@answerable/core";

/** What is missing, as rows; `finding` is a code that `answerable explain` knows. */
export const gapRows = (gaps: readonly ServiceGap[], language: string): FlatRow[] =>
  gaps.map(({ area, category, code, stale, neverChecked, lastCheckedOn }) => ({
    area: area.code,
    areaName: saidIn(area.name, language),
    category: category.code,
    categoryLabel: saidIn(category.label, language),
    finding: code,
    stale,
    neverChecked,
    lastCheckedOn: lastCheckedOn ?? null,
  }));
