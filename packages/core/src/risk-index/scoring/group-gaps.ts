import { compareText } from "../../kernel/text-order.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AnswerTally } from "./answer-tally.ts";
import { classAt } from "./class-bounds.ts";
import { evaluatePanel } from "./evaluate-panel.ts";
import { groupOf } from "./group-of.ts";
import { rounded } from "./rounded.ts";
import { panelOf } from "./tally-panel.ts";

export interface GroupScore {
  readonly group: string;
  readonly informants: number;
  readonly class: string;
  readonly score: number;
}

/** What the groups of one facet score, each group at or above the floor, in the order of their codes. */
export interface GroupGap {
  /** The facet, e.g. sex. */
  readonly by: string;
  readonly groups: readonly GroupScore[];
  /** The group that answers the worst, and the one that answers the best; of equal ones the first by code. */
  readonly worst: string;
  readonly best: string;
  /** How many classes lie between the group that answers worst and the one that answers best. */
  readonly classes: number;
  /** The same in points of the scale. */
  readonly points: number;
}

interface FoundScore extends GroupScore {
  readonly step: number;
  /** The place of the unit in the tally. */
  readonly place: number;
}

const scoresOfGroup = (
  method: RiskMethod,
  tally: AnswerTally,
  bounds: readonly number[],
  by: string,
  group: string,
  floor: number,
): FoundScore[] => {
  const panel = panelOf(
    tally,
    ({ facets }) => groupOf(facets[by]) === group,
    (spoke) => spoke >= floor,
  );
  const scores = evaluatePanel(method, panel).values.get(method.root) ?? new Float64Array();
  return [...scores].flatMap((score, unit) => {
    const { code, step } = classAt(method.classes, bounds, score);
    const [informants, place] = [panel.spoke[unit] ?? 0, panel.places[unit] ?? 0];
    return Number.isNaN(score) ? [] : [{ group, informants, class: code, score, step, place }];
  });
};

const gapOf = (by: string, found: readonly FoundScore[]): GroupGap[] => {
  const groups = found.toSorted((a, b) => compareText(a.group, b.group));
  const [worst, ...others] = groups.toSorted((a, b) => rounded(b.score) - rounded(a.score));
  const best = others.at(-1);
  if (worst === undefined || best === undefined) return [];
  return [
    {
      by,
      groups: groups.map(({ group, informants, class: code, score }) => ({
        group,
        informants,
        class: code,
        score: rounded(score),
      })),
      worst: worst.group,
      best: best.group,
      classes: worst.step - best.step,
      points: rounded(worst.score - best.score),
    },
  ];
};

/**
 * Where groups of informants can be set side by side, and how far they lie apart: an average hides that women answer a
 * class worse than men. By the unit's place in the tally. A facet of which fewer than two groups reach the floor says
 * nothing. The method must be one whose scores do not depend on other areas. Source: practice I3.
 */
export const groupGaps = (
  method: RiskMethod,
  tally: AnswerTally,
  bounds: readonly number[],
): ReadonlyMap<number, readonly GroupGap[]> => {
  const { voices } = method;
  if (voices === null) return new Map();
  const gaps = voices.comparedBy.flatMap((by) => {
    const groups = new Set(tally.cells.flatMap(({ facets }) => groupOf(facets[by]) ?? []));
    const found = [...groups].flatMap((group) => scoresOfGroup(method, tally, bounds, by, group, voices.floor));
    return [...Map.groupBy(found, ({ place }) => place)].flatMap(([place, scores]) =>
      gapOf(by, scores).map((gap) => ({ place, gap })),
    );
  });
  return new Map(
    [...Map.groupBy(gaps, ({ place }) => place)].map(([place, all]) => [place, all.map(({ gap }) => gap)]),
  );
};
