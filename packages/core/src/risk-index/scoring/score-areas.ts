import type { AreaState } from "../../kernel/area-state.ts";
import { compareText } from "../../kernel/text-order.ts";
import { comparesAreas } from "../method/compares-areas.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { type AnswerRow, chunkOf } from "./answer-row.ts";
import { type AnswerTally, accumulate, emptyTally } from "./answer-tally.ts";
import type { AreaScore, TreeValues } from "./area-score.ts";
import { classAt, classBounds } from "./class-bounds.ts";
import { evaluatePanel } from "./evaluate-panel.ts";
import { groupGaps } from "./group-gaps.ts";
import { groupOf } from "./group-of.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";
import { comparisonSets, type ScoredUnit, unitKey } from "./panel.ts";
import { rounded } from "./rounded.ts";
import type { ScoreWarning } from "./score-warning.ts";
import { heardPanel } from "./tally-panel.ts";

/** An area-month that should stand in the result whether or not anybody answered, and how far it was seen. */
export interface AreaMonth {
  readonly area: string;
  readonly month: string;
  /** How far monitors saw it; the network says so, this engine only hands it on. */
  readonly seen: AreaState;
}

/** Something an analyst must know of the scores, and of which areas and months; none: of all. */
export interface IndexWarning extends Omit<ScoreWarning, "units"> {
  readonly units: readonly ScoredUnit[];
}

/** The index: a score for each area and month, and what must be known of them. */
export interface IndexScores {
  /** Areas without a class first, then by code and month; there are no ranks. Source: practice I4, I5. */
  readonly scores: readonly AreaScore[];
  readonly warnings: readonly IndexWarning[];
}

const inOrder = (a: AreaScore, b: AreaScore): number =>
  Number(a.class !== null) - Number(b.class !== null) || compareText(a.area, b.area) || compareText(a.month, b.month);

const groupsHeard = (tally: AnswerTally): ReadonlyMap<number, number> => {
  const by = tally.method.voices?.groupedBy;
  if (by === undefined) return new Map();
  const spoke = tally.cells.filter(({ place }) => (tally.sums.spoke[place] ?? 0) > 0);
  return new Map(
    [...Map.groupBy(spoke, ({ unit }) => unit)].map(([unit, cells]) => [
      unit,
      new Set(cells.flatMap(({ facets }) => groupOf(facets[by]) ?? [])).size,
    ]),
  );
};

const NONE = { class: null, score: null, nodes: {}, spread: null, gaps: [] } as const;

const valuesAt = (values: ReadonlyMap<string, NumberColumn>, place: number): TreeValues => {
  const found: Record<string, number | null> = {};
  for (const [id, column] of values) {
    const value = column[place] as number;
    found[id] = Number.isNaN(value) ? null : rounded(value);
  }
  return found;
};

/** The scores of a method whose rows were all taken into a tally, without a spread; see `scoreAreas`, `resampledScores`. */
export const scoresOf = (tally: AnswerTally, expected: readonly AreaMonth[] = []): IndexScores => {
  const { method } = tally;
  const { voices } = method;
  const panel = heardPanel(tally);
  const { values, warnings } = evaluatePanel(method, panel);
  const roots = values.get(method.root) ?? emptyColumn(panel.units.length);
  const groups = groupsHeard(tally);
  const seen = new Map(expected.map((one) => [unitKey(one), one.seen]));
  const isRelative = comparesAreas(method);
  // a group's score must not move when other areas do
  const gaps = isRelative || voices === null ? new Map() : groupGaps(method, tally, classBounds(method.classes, roots));

  const scoreAt = (place: number, bounds: readonly number[]): AreaScore => {
    const { area, month } = panel.units[place] ?? { area: "", month: "" };
    const inTally = panel.places[place] ?? 0;
    const spoke = panel.spoke[place] ?? 0;
    const informants = voices === null ? 0 : spoke;
    const base = {
      area,
      month,
      seen: seen.get(unitKey({ area, month })) ?? null,
      voices: informants,
      groups: groups.get(inTally) ?? 0,
    };
    if (spoke === 0) return { ...base, ...NONE, state: "no-answers" };
    if (voices !== null && informants < voices.indicativeFrom) return { ...base, ...NONE, state: "not-enough-voices" };
    const hasFloor = voices === null || (informants >= voices.floor && base.groups >= voices.groups);
    const nodes = hasFloor ? valuesAt(values, place) : {};
    const root = roots[place] ?? Number.NaN;
    if (Number.isNaN(root)) return { ...base, ...NONE, nodes, state: "not-enough-data" };
    const score = rounded(root);
    const { code } = classAt(method.classes, bounds, score);
    if (!hasFloor) return { ...base, ...NONE, state: "indicative", class: code };
    return { ...base, ...NONE, state: "scored", class: code, score, nodes, gaps: gaps.get(inTally) ?? [] };
  };

  const scored = comparisonSets(method, panel.units).flatMap((set) => {
    const bounds = classBounds(
      method.classes,
      Float64Array.from(set, (place) => roots[place] ?? Number.NaN),
    );
    return set.map((place) => scoreAt(place, bounds));
  });
  const known = new Set(panel.units.map(unitKey));
  const silent = expected
    .filter((one) => !known.has(unitKey(one)))
    .map(
      ({ area, month, seen: how }): AreaScore => ({
        ...{ area, month, seen: how, voices: 0, groups: 0 },
        ...NONE,
        state: "no-answers",
      }),
    );
  return {
    scores: [...scored, ...silent].toSorted(inOrder),
    warnings: [
      ...(isRelative && method.comparedWithin === "month"
        ? [{ code: "months-not-comparable" as const, part: null, units: [] }]
        : []),
      ...warnings.map((one) => ({ ...one, units: one.units.flatMap((place) => panel.units[place] ?? []) })),
    ],
  };
};

/**
 * A score for each area and month: of those the rows speak of, and of those that `expected` names. An area from which
 * nobody answered has no score and says how far it was seen; it is never 0 and never taken from its neighbours. The
 * order of the rows changes nothing. For data of any size, `accumulate` chunks and call `scoresOf`.
 */
export const scoreAreas = (
  method: RiskMethod,
  rows: readonly AnswerRow[],
  expected: readonly AreaMonth[] = [],
): IndexScores => scoresOf(accumulate(emptyTally(method), chunkOf(method, rows)), expected);
