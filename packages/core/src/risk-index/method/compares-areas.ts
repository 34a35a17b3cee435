import type { RiskMethod } from "./risk-method.ts";

/**
 * Whether a score depends on other areas, as with the range observed. Such a score says how an area stands among the
 * others; where each month is a set of its own, months cannot be compared. Source: domain §8 (4).
 */
export const comparesAreas = ({ indicators }: Pick<RiskMethod, "indicators">): boolean =>
  indicators.some(
    ({ normalisation, outliers, imputation }) =>
      !["goalposts", "as-it-is"].includes(normalisation.kind) ||
      outliers.kind !== "leave" ||
      imputation.kind !== "none",
  );
