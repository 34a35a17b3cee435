import { compareText } from "../../kernel/text-order.ts";
import { classOf } from "../method/risk-class.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { VoicesRule } from "../method/voices-rule.ts";
import { rounded } from "./compensated-sum.ts";
import type { AnswerRow } from "./score-areas.ts";
import { treeValues } from "./tree-values.ts";
import { groupOf } from "./voices.ts";

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

const scoresBy = (method: RiskMethod, rows: readonly AnswerRow[], facet: string, floor: number): GroupScore[] =>
  [...Map.groupBy(rows, (row) => groupOf(row, facet))]
    .flatMap(([group, members]) => {
      if (group === undefined || members.length < floor) return [];
      const values = treeValues(
        method,
        members.map(({ answers }) => answers),
      );
      const score = values[method.root] ?? null;
      if (score === null) return [];
      return [{ group, informants: members.length, class: classOf(method.classes, score).code, score }];
    })
    .toSorted((a, b) => compareText(a.group, b.group));

/**
 * Where groups of informants can be set side by side, and how far they lie apart: an average hides that women answer a
 * class worse than men. A facet of which fewer than two groups reach the floor says nothing. Source: practice I3.
 */
export const groupGaps = (method: RiskMethod, rows: readonly AnswerRow[], voices: VoicesRule): GroupGap[] =>
  voices.comparedBy.flatMap((facet): GroupGap[] => {
    const groups = scoresBy(method, rows, facet, voices.floor);
    const [worst, ...others] = groups.toSorted((a, b) => b.score - a.score);
    const best = others.at(-1);
    if (worst === undefined || best === undefined) return [];
    const step = ({ score }: GroupScore): number => classOf(method.classes, score).step;
    return [
      {
        by: facet,
        groups,
        worst: worst.group,
        best: best.group,
        classes: step(worst) - step(best),
        points: rounded(worst.score - best.score),
      },
    ];
  });
