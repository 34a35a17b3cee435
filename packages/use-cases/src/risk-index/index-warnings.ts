import { type IndexWarning, type Issue, issue, type ScoredUnit, unitKey } from "@answerable/core";

/** A warning of the engine, with of how many areas and months it speaks; 0: of all. */
export interface CountedWarning {
  readonly code: IndexWarning["code"] | "circumstances-differ";
  /** The indicator or node; null: the method as a whole. */
  readonly part: string | null;
  readonly units: number;
}

/** Warnings of several comparison sets that say the same of one part, as one. */
export const countedWarnings = (warnings: readonly IndexWarning[]): CountedWarning[] =>
  [...Map.groupBy(warnings, ({ code, part }) => JSON.stringify([code, part])).values()].flatMap((alike) => {
    const [first] = alike;
    const units = new Set(alike.flatMap((one) => one.units.map(unitKey))).size;
    return first === undefined ? [] : [{ code: first.code, part: first.part, units }];
  });

/** Warnings as a command line tells them: the code, the part, of how many areas and months. */
export const warningIssues = (warnings: readonly CountedWarning[]): Issue[] =>
  warnings.map(({ code, part, units }) =>
    issue(code, part === null ? [] : [part], {}, units === 0 ? undefined : { units }),
  );

/** What of the warnings speaks of one area and month. */
export type UnitWarning = Omit<CountedWarning, "units">;

/** Which warnings speak of an area and month; those of all areas do too. */
export const warningsByUnit = (warnings: readonly IndexWarning[]): ((unit: ScoredUnit) => readonly UnitWarning[]) => {
  const ofAll: UnitWarning[] = [];
  const byUnit = new Map<string, UnitWarning[]>();
  for (const { code, part, units } of warnings) {
    if (units.length === 0) ofAll.push({ code, part });
    for (const unit of units) {
      const own = byUnit.get(unitKey(unit)) ?? [];
      own.push({ code, part });
      byUnit.set(unitKey(unit), own);
    }
  }
  return (unit) => [...ofAll, ...(byUnit.get(unitKey(unit)) ?? [])];
};
