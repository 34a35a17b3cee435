import type { RiskMethod } from "../method/risk-method.ts";
import { classAt, classBounds } from "../scoring/class-bounds.ts";
import { evaluatePanel } from "../scoring/evaluate-panel.ts";
import { emptyColumn } from "../scoring/number-column.ts";
import { comparisonSets, type Panel } from "../scoring/panel.ts";
import { ranksOf } from "../scoring/ranks-of.ts";
import { rounded } from "../scoring/rounded.ts";

/** The index worked out once: by unit of the panel, 12 significant digits; NaN: none. */
export interface RunScores {
  readonly scores: Float64Array;
  /** Among the shown units of its month. */
  readonly ranks: Float64Array;
  /** The place of the class, from 0. */
  readonly steps: Uint8Array;
}

/** Works the index out by a method; null: by none, so that nobody has a score. Only units that are shown are ranked. */
export const runScores = (
  method: RiskMethod | null,
  panel: Panel,
  shown: readonly boolean[],
  months: readonly (readonly number[])[],
): RunScores => {
  const length = panel.units.length;
  const none = { scores: emptyColumn(length), ranks: emptyColumn(length), steps: new Uint8Array(length) };
  if (method === null) return none;
  const roots = evaluatePanel(method, panel).values.get(method.root) ?? none.scores;
  const scores = roots.map(rounded);
  const ranks = emptyColumn(length);
  for (const month of months) {
    const places = month.filter((place) => shown[place]);
    ranksOf(Float64Array.from(places, (place) => scores[place] ?? Number.NaN)).forEach((rank, index) => {
      ranks[places[index] ?? 0] = rank;
    });
  }
  const steps = new Uint8Array(length);
  for (const set of comparisonSets(method, panel.units)) {
    const bounds = classBounds(
      method.classes,
      Float64Array.from(set, (place) => scores[place] ?? Number.NaN),
    );
    for (const place of set) steps[place] = classAt(method.classes, bounds, scores[place] ?? Number.NaN).step;
  }
  return { scores, ranks, steps };
};
