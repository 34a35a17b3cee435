import type { AreaMonth, ScoredUnit } from "@answerable/core";

/** Every area of a file in every month of the file: where an area was silent stands in the result. Source: practice I5. */
export const everyMonth = (units: readonly ScoredUnit[]): AreaMonth[] => {
  const months = [...new Set(units.map(({ month }) => month))];
  const areas = [...new Set(units.map(({ area }) => area))];
  return areas.flatMap((area) => months.map((month): AreaMonth => ({ area, month, seen: "not-stated" })));
};
