import type { TreeNode } from "../method/tree-node.ts";
import { aggregateColumns } from "../scoring/aggregate-columns.ts";
import { compensatedSum } from "../scoring/compensated-sum.ts";
import { NEAR_BASE, type NodeAtHand } from "./part-shares.ts";
import type { ContributionRule } from "./score-explanation.ts";
import { nodeValueAt, rowsWithValue, type SetAtHand } from "./set-at-hand.ts";
import { sharesOfNode } from "./shares-of-node.ts";

/** What a part adds to the score, unrounded. */
export interface PartContribution {
  readonly points: number;
  /** Share of the weight among the siblings that have a value; the root is 1. */
  readonly shareOfWeight: number;
}

/** What every part of a unit adds, and how each node's parts were told apart; by id. Parts without a value stand in neither. */
export interface UnitContributions {
  readonly parts: ReadonlyMap<string, PartContribution>;
  readonly how: ReadonlyMap<string, ContributionRule>;
}

/** The parts of a node that move it. */
const movingParts = ({ column }: SetAtHand, { children }: TreeNode, row: number) => {
  const there = children.filter(({ id, weight }) => weight > 0 && !Number.isNaN(column(id)[row] ?? Number.NaN));
  const all = compensatedSum(there.map(({ weight }) => weight));
  return there.map(({ id, weight }) => ({ id, weight, share: weight / all, value: column(id)[row] ?? Number.NaN }));
};

type MovingParts = ReturnType<typeof movingParts>;

const nodeAtHand = (set: SetAtHand, node: TreeNode, row: number, base: number, parts: MovingParts): NodeAtHand => {
  const { scale } = set.method;
  return {
    values: parts.map(({ value }) => value),
    weights: parts.map(({ share }) => share),
    value: nodeValueAt(set, node, row, null),
    base,
    width: scale.most - scale.least,
    valuesFor: (lists) =>
      aggregateColumns(
        { ...node, minimumShare: 0 },
        parts.map(({ weight }, index) => ({
          weight,
          column: Float64Array.from(lists, (list) => list[index] ?? Number.NaN),
        })),
        scale,
      ),
  };
};

/** Points that add up to a whole: what is missing or too much is spread in proportion to what each has; else by weight. */
const addingUp = (points: readonly number[], whole: number, weights: readonly number[], width: number): number[] => {
  const rest = whole - compensatedSum(points);
  const size = compensatedSum(points.map(Math.abs));
  return points.map((one, index) => {
    const share = size > width * NEAR_BASE ? Math.abs(one) / size : (weights[index] ?? 0);
    return one + rest * share;
  });
};

/**
 * What each part adds to the score of the unit in one row of a set, from the root down: the root's distance from the base
 * is shared among its parts, and what a node adds among its own. Where a node is rounded, what rounding adds or takes is
 * spread over its parts.
 */
export const contributionsOfUnit = (set: SetAtHand, row: number, base: number): UnitContributions => {
  const { root, scale } = set.method;
  const width = scale.most - scale.least;
  const parts = new Map<string, PartContribution>();
  const how = new Map<string, ContributionRule>();
  const slopes = new Map<string, number>([[root, 1]]);
  parts.set(root, { points: (set.column(root)[row] ?? Number.NaN) - base, shareOfWeight: 1 });
  for (const node of set.nodes.toReversed()) {
    const own = parts.get(node.id);
    if (own === undefined || Number.isNaN(own.points)) continue;
    for (const { id, weight } of node.children)
      if (weight === 0 && !Number.isNaN(set.column(id)[row] ?? Number.NaN))
        parts.set(id, { points: 0, shareOfWeight: 0 });
    const moving = movingParts(set, node, row);
    const shares = sharesOfNode(node.aggregation, nodeAtHand(set, node, row, base, moving), scale, () => ({
      parts: moving.map(({ id, weight }) => ({ weight, column: set.column(id) })),
      row,
      rows: rowsWithValue(set.column(node.id)),
    }));
    const slope = slopes.get(node.id) ?? 0;
    const points = addingUp(
      shares.points.map((one) => one * slope),
      own.points,
      moving.map(({ share }) => share),
      width,
    );
    how.set(node.id, shares.how);
    for (const [index, { id, share, value }] of moving.entries()) {
      const added = points[index] ?? 0;
      const isNear = Math.abs(value - base) <= width * NEAR_BASE;
      parts.set(id, { points: added, shareOfWeight: share });
      slopes.set(id, isNear ? slope * (shares.slopes[index] ?? 0) : added / (value - base));
    }
  }
  return { parts, how };
};
