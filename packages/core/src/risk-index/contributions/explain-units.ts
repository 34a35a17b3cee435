import type { RiskMethod } from "../method/risk-method.ts";
import type { ScoreState } from "../scoring/area-score.ts";
import { classAt, classBounds } from "../scoring/class-bounds.ts";
import { evaluatePanel } from "../scoring/evaluate-panel.ts";
import { emptyColumn } from "../scoring/number-column.ts";
import { comparisonSets, type Panel, type ScoredUnit } from "../scoring/panel.ts";
import { rounded } from "../scoring/rounded.ts";
import { classDistances } from "./class-distances.ts";
import { contributionBase } from "./contribution-base.ts";
import { contributionsOfUnit } from "./contributions-of-unit.ts";
import { type AnsweredIn, type PartState, partStates } from "./missing-reasons.ts";
import type { ExplainedPart, ScoreExplanation } from "./score-explanation.ts";
import { type SetAtHand, setAtHand } from "./set-at-hand.ts";
import { type OutlinedPart, treeOutline } from "./tree-outline.ts";

/** What is known of the units of a panel besides their values. */
export interface UnitFacts {
  /** How far a unit has a score, by its place and its score unrounded (NaN: it has none). */
  readonly stateOf: (place: number, score: number) => ScoreState;
  /** Whether the numbers of a unit without a score may be shown: the floor holds, and only too little is known. */
  readonly holdsFloor: (place: number) => boolean;
  readonly answeredIn: AnsweredIn;
}

const keyOf = ({ area, month }: ScoredUnit): string => JSON.stringify([area, month]);

const NO_NUMBERS = { value: null, contribution: null, shareOfContributions: null, shareOfWeight: null, how: null };

const outlined = ({ id, level, parent, weight, node, indicator }: OutlinedPart, state: PartState): ExplainedPart => ({
  id,
  label: (node ?? indicator)?.label ?? {},
  level,
  parent: parent?.id ?? null,
  kind: node === null ? "indicator" : "node",
  weight,
  ...NO_NUMBERS,
  ...state,
});

/** Explains the asked units of a panel; see `explainScores`. */
export const explainUnits = (
  method: RiskMethod,
  panel: Panel,
  { stateOf, holdsFloor, answeredIn }: UnitFacts,
  asked: readonly ScoredUnit[] | undefined,
): readonly ScoreExplanation[] => {
  const { values, warnings } = evaluatePanel(method, panel);
  const { base, baseIs } = contributionBase(method);
  const outline = treeOutline(method);
  const stateIn = partStates(method.indicators, panel, warnings, answeredIn);
  const roots = values.get(method.root) ?? emptyColumn(0);
  const sets = comparisonSets(method, panel.units).map((places) => {
    const atHand = setAtHand(method, values, places);
    return { places, atHand, bounds: classBounds(method.classes, atHand.column(method.root)) };
  });
  const found = new Map(sets.flatMap((set) => set.places.map((place, row) => [place, { set, row }])));

  const numbersOf = (atHand: SetAtHand, row: number) => {
    const { parts, how } = contributionsOfUnit(atHand, row, base);
    const whole = parts.get(method.root)?.points ?? 0;
    return (part: ExplainedPart): ExplainedPart => {
      const value = atHand.column(part.id)[row] ?? Number.NaN;
      if (Number.isNaN(value)) return part;
      const own = parts.get(part.id);
      // a node above it may have no value, and then it adds nothing to the score
      if (own === undefined) return { ...part, value: rounded(value) };
      return {
        ...part,
        value: rounded(value),
        contribution: rounded(own.points),
        shareOfContributions: rounded(whole) === 0 ? null : rounded(own.points / whole),
        shareOfWeight: part.parent === null ? null : rounded(own.shareOfWeight),
        how: how.get(part.id) ?? null,
      };
    };
  };

  const explained = (place: number): ScoreExplanation => {
    const { area, month } = panel.units[place] ?? { area: "", month: "" };
    const root = roots[place] ?? Number.NaN;
    const state = stateOf(place, root);
    const nothing = { area, month, state, class: null, score: null, base: null, baseIs, distances: null };
    const at = found.get(place);
    if (at === undefined || state === "no-answers" || state === "not-enough-voices") return { ...nothing, parts: [] };
    const { atHand, bounds } = at.set;
    const parts = outline.map((part) =>
      outlined(part, stateIn(part, place, atHand.column(part.id)[at.row] ?? Number.NaN)),
    );
    if (state === "not-enough-data")
      return { ...nothing, parts: holdsFloor(place) ? parts.map(numbersOf(atHand, at.row)) : parts };
    const score = rounded(root);
    const { code } = classAt(method.classes, bounds, score);
    if (state === "indicative") return { ...nothing, class: code, parts };
    return {
      ...{ area, month, state, class: code, score, base: rounded(base), baseIs },
      parts: parts.map(numbersOf(atHand, at.row)),
      distances: classDistances(atHand, at.row, score, bounds),
    };
  };

  const placeOf = new Map(panel.units.map((unit, place) => [keyOf(unit), place]));
  return (asked ?? panel.units).map((unit) => {
    const place = placeOf.get(keyOf(unit));
    if (place !== undefined) return explained(place);
    const { area, month } = unit;
    const nothing = { class: null, score: null, base: null, distances: null, parts: [] };
    return { area, month, state: "no-answers", baseIs, ...nothing };
  });
};
