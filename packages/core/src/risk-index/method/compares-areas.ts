import type { RiskMethod } from "./risk-method.ts";

/**
 * Whether a score or its class depends on other areas, as with the range observed. Such a score says how an area stands
 * among the others; where each month is a set of its own, months cannot be compared. Source: domain §8 (4).
 */
export const comparesAreas = ({
  indicators,
  nodes,
  classes,
}: Pick<RiskMethod, "indicators" | "nodes" | "classes">): boolean =>
  classes.kind === "equal-width" ||
  nodes.some(({ aggregation }) => aggregation.kind === "copeland") ||
  indicators.some(
    ({ normalisation, outliers, imputation }) =>
      !["goalposts", "as-it-is"].includes(normalisation.kind) ||
      outliers.kind !== "leave" ||
      imputation.kind !== "none",
  );
