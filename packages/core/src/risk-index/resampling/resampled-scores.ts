import { compareText } from "../../kernel/text-order.ts";
import { comparesAreas } from "../method/compares-areas.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerTally } from "../scoring/answer-tally.ts";
import { evaluatePanel } from "../scoring/evaluate-panel.ts";
import { emptyColumn } from "../scoring/number-column.ts";
import { type ComparisonSet, comparisonSets, type ScoredUnit, unitKey } from "../scoring/panel.ts";
import { type AreaMonth, type IndexScores, scoresOf } from "../scoring/score-areas.ts";
import { heardPanel } from "../scoring/tally-panel.ts";
import { type AreaOrder, areaOrders, type OrderedUnit } from "./area-orders.ts";
import { resampleSet } from "./resample-set.ts";
import { resampledUnits } from "./resampled-units.ts";
import { defaultResampling, type ResamplingAsked } from "./resampling-asked.ts";
import type { SpreadOfAnswers } from "./spread-of-answers.ts";
import { endOf, type Step } from "./step.ts";

/** The index with the spread of answers of every area-month above the floor, and the orders of areas if they were asked for. */
export interface ResampledScores extends IndexScores {
  /** By month, then by code; empty unless asked for, and under a method without voices. */
  readonly orders: readonly AreaOrder[];
}

/** Units that must be drawn together: those compared with one another, and those of one month, whose order may be asked for. */
const setsOf = (method: RiskMethod, units: readonly ScoredUnit[]): readonly ComparisonSet[] =>
  comparisonSets(comparesAreas(method) ? method : { comparedWithin: "month" }, units);

/**
 * The index of a tally, step by step, with what comes of drawing voices anew: of every area-month above the floor the
 * spread of answers, the share of resamples in each class and the reliability; if asked, the order of the areas of each
 * month. Under a method without voices there is nobody to draw, and there is neither; nor where the tally kept none.
 * The same tally and the same seed give the same bytes, and an area more changes no other area's draws. See
 * `resampledScores` for all steps at once.
 */
export function* resamplingSteps(
  tally: AnswerTally,
  expected: readonly AreaMonth[] = [],
  asked: Partial<ResamplingAsked> = {},
): Generator<Step, ResampledScores> {
  const { method } = tally;
  const { seed, resamples, ranks } = { ...defaultResampling, ...asked };
  const { scores, warnings } = scoresOf(tally, expected);
  if (tally.voicesKept === 0 || resamples === 0) return { scores, warnings, orders: [] };
  const panel = heardPanel(tally);
  const roots = evaluatePanel(method, panel).values.get(method.root) ?? emptyColumn(panel.units.length);
  const given = new Map(scores.map((one) => [unitKey(one), one]));
  const spreads = new Map<string, SpreadOfAnswers>();
  const ordered: OrderedUnit[] = [];
  const sets = setsOf(method, panel.units);
  for (const [index, set] of sets.entries()) {
    const drawing = resampleSet(tally, panel, set, { seed, resamples });
    let drawn = drawing.next();
    for (; !drawn.done; drawn = drawing.next())
      yield { done: index * resamples + drawn.value.done, of: sets.length * resamples };
    for (const unit of resampledUnits(tally, panel, set, roots, drawn.value)) {
      const own = given.get(unitKey(unit));
      if (own === undefined || own.score === null) continue;
      const spread = unit.spreadAs(own);
      if (spread !== null) spreads.set(unitKey(unit), spread);
      if (ranks) ordered.push({ area: unit.area, month: unit.month, score: own.score, again: unit.again });
    }
  }
  const months = [...Map.groupBy(ordered, ({ month }) => month)].toSorted(([a], [b]) => compareText(a, b));
  return {
    scores: scores.map((one) => ({ ...one, spread: spreads.get(unitKey(one)) ?? null })),
    warnings,
    orders: months.flatMap(([, units]) => areaOrders(units)),
  };
}

/** All steps of `resamplingSteps`. */
export const resampledScores = (
  tally: AnswerTally,
  expected: readonly AreaMonth[] = [],
  asked: Partial<ResamplingAsked> = {},
): ResampledScores => endOf(resamplingSteps(tally, expected, asked));
