import type { AnswerTally } from "../scoring/answer-tally.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import { classBounds } from "../scoring/class-bounds.ts";
import { evaluatePanel } from "../scoring/evaluate-panel.ts";
import { comparisonSets, type ScoredUnit, unitKey } from "../scoring/panel.ts";
import { rounded } from "../scoring/rounded.ts";
import { scoresOf } from "../scoring/score-areas.ts";
import { heardPanel, type TalliedPanel } from "../scoring/tally-panel.ts";
import { classDistances } from "./class-distances.ts";
import { contributionBase } from "./contribution-base.ts";
import { contributionsOfUnit } from "./contributions-of-unit.ts";
import { type AnsweredIn, type PartState, partStates } from "./missing-reasons.ts";
import type { ExplainedPart, ScoreExplanation } from "./score-explanation.ts";
import { type SetAtHand, setAtHand } from "./set-at-hand.ts";
import { type OutlinedPart, treeOutline } from "./tree-outline.ts";

const NO_CONTRIBUTION = { contribution: null, shareOfContributions: null, shareOfWeight: null, how: null };

const outlined = (
  { id, level, parent, weight, node, indicator }: OutlinedPart,
  value: number | null,
  state: PartState,
): ExplainedPart => ({
  id,
  label: (node ?? indicator)?.label ?? {},
  level,
  parent: parent?.id ?? null,
  kind: node === null ? "indicator" : "node",
  weight,
  value,
  ...NO_CONTRIBUTION,
  ...state,
});

const answeredBy = ({ method, cells, sums }: AnswerTally, panel: TalliedPanel): AnsweredIn => {
  if (method.voices === null) return () => null;
  const byUnit = Map.groupBy(cells, ({ unit }) => unit);
  return (place, indicator) => ({
    spoke: panel.spoke[place] ?? 0,
    answered: (byUnit.get(panel.places[place] ?? -1) ?? []).reduce(
      (all, cell) => all + (sums.values[indicator]?.count[cell.place] ?? 0),
      0,
    ),
  });
};

/** A part with what it adds to the score of one row of a set. */
const withContributions = (atHand: SetAtHand, row: number, base: number): ((part: ExplainedPart) => ExplainedPart) => {
  const { parts, how } = contributionsOfUnit(atHand, row, base);
  const whole = parts.get(atHand.method.root)?.points ?? 0;
  return (part) => {
    const own = parts.get(part.id);
    // where a node above it has no value, it adds nothing to the score
    if (own === undefined || part.value === null) return part;
    return {
      ...part,
      contribution: rounded(own.points),
      shareOfContributions: rounded(whole) === 0 ? null : rounded(own.points / whole),
      shareOfWeight: part.parent === null ? null : rounded(own.shareOfWeight),
      how: how.get(part.id) ?? null,
    };
  };
};

/**
 * Explains the scores that `scoresOf` gives: what each part adds to a score, what is missing and why, and how far another
 * class lies. Below the method's floor there is no number, only what is missing and the indicative class; where not even
 * that is given, there are no parts. `asked`: these units, in this order; left out: all, by area and month. A unit nobody
 * speaks of has no answers. Source: practice I2.
 */
export const explainScores = (tally: AnswerTally, asked?: readonly ScoredUnit[]): readonly ScoreExplanation[] => {
  const { method } = tally;
  const panel = heardPanel(tally);
  const { values, warnings } = evaluatePanel(method, panel);
  const { base, baseIs } = contributionBase(method);
  const outline = treeOutline(method);
  const stateIn = partStates(method.indicators, panel, warnings, answeredBy(tally, panel));
  const sets = comparisonSets(method, panel.units).flatMap((places) => {
    const atHand = setAtHand(method, values, places);
    const bounds = classBounds(method.classes, atHand.column(method.root));
    return places.map((place, row) => ({ place, row, atHand, bounds }));
  });
  const rows = new Map(sets.map((one) => [unitKey(panel.units[one.place] ?? { area: "", month: "" }), one]));
  const scores = new Map(scoresOf(tally).scores.map((one) => [unitKey(one), one]));

  const explained = ({ area, month, state, class: code, score, nodes }: AreaScore): ScoreExplanation => {
    const nothing = { ...{ area, month, state, class: code, score }, base: null, baseIs, distances: null };
    const at = rows.get(unitKey({ area, month }));
    if (at === undefined || state === "no-answers" || state === "not-enough-voices") return { ...nothing, parts: [] };
    const { place, row, atHand, bounds } = at;
    const parts = outline.map((part) =>
      outlined(part, nodes[part.id] ?? null, stateIn(part, place, atHand.column(part.id)[row] ?? Number.NaN)),
    );
    if (score === null) return { ...nothing, parts };
    return {
      ...{ area, month, state, class: code, score, base: rounded(base), baseIs },
      parts: parts.map(withContributions(atHand, row, base)),
      distances: classDistances(atHand, row, score, bounds),
    };
  };

  return (asked ?? panel.units).map(({ area, month }) => {
    const own = scores.get(unitKey({ area, month }));
    if (own !== undefined) return explained(own);
    const nothing = { class: null, score: null, base: null, distances: null, parts: [] };
    return { area, month, state: "no-answers", baseIs, ...nothing };
  });
};
