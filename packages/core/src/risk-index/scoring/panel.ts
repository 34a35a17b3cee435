import type { RiskMethod } from "../method/risk-method.ts";
import type { NumberColumn } from "./number-column.ts";

/** An area in a month, or at the one moment that the data hold (`month` empty). */
export interface ScoredUnit {
  readonly area: string;
  readonly month: string;
}

/** What tells a unit from every other one, as the key of a map. */
export const unitKey = ({ area, month }: ScoredUnit): string => JSON.stringify([area, month]);

/** What is known of each unit before units are compared: one raw column an indicator, in the method's order. */
export interface Panel {
  /** By area, then month, as `compareText` orders them. */
  readonly units: readonly ScoredUnit[];
  readonly raw: readonly NumberColumn[];
  /** Group of the areas, e.g. region → the label of each unit; empty: not known. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
}

/** The units that are compared with one another: places in the panel, rising. */
export type ComparisonSet = readonly number[];

/** Each month by itself, or all months together, as the method says. */
export const comparisonSets = (
  { comparedWithin }: Pick<RiskMethod, "comparedWithin">,
  units: readonly ScoredUnit[],
): readonly ComparisonSet[] => {
  const places = units.map((_unit, place) => place);
  return comparedWithin === "all-months"
    ? [places]
    : [...Map.groupBy(places, (place) => units[place]?.month ?? "").values()];
};
