import type { RiskMethod } from "../method/risk-method.ts";
import type { NumberColumn } from "./number-column.ts";
import type { Panel } from "./panel.ts";
import { reachesShare } from "./reaches-share.ts";

/** A panel in which only units that are compared have values, and the places of those that had some and are not. */
export interface ComparedPanel {
  readonly panel: Panel;
  readonly left: readonly number[];
}

const knownIn = (raw: readonly NumberColumn[], place: number): number => {
  let known = 0;
  for (const column of raw) if (!Number.isNaN(column[place])) known += 1;
  return known;
};

/**
 * Leaves out the units of which a smaller share of the indicators is known than the method asks for: they have no value
 * any more, so that no range, mean or rank is taken over them. Exactly as much as is asked for is enough.
 * Source: COINr, Screen by data availability.
 */
export const comparedPanel = (
  { minimumShare, indicators }: Pick<RiskMethod, "minimumShare" | "indicators">,
  panel: Panel,
): ComparedPanel => {
  if (minimumShare === 0) return { panel, left: [] };
  const left: number[] = [];
  panel.units.forEach((_unit, place) => {
    const known = knownIn(panel.raw, place);
    if (known > 0 && !reachesShare(known, indicators.length, minimumShare)) left.push(place);
  });
  const raw = panel.raw.map((column) => {
    const kept = Float64Array.from(column);
    for (const place of left) kept[place] = Number.NaN;
    return kept;
  });
  return { panel: { ...panel, raw }, left };
};
