import type { Indicator } from "../method/indicator.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { TreeNode } from "../method/tree-node.ts";

/** A node or an indicator, and where it stands in the tree. */
export interface OutlinedPart {
  readonly id: string;
  readonly level: number;
  /** Null: the root. */
  readonly parent: TreeNode | null;
  /** Among its siblings; null: the root. */
  readonly weight: number | null;
  /** The node, where it is one. */
  readonly node: TreeNode | null;
  /** The indicator, where it is one. */
  readonly indicator: Indicator | null;
}

/** The tree from the root down, depth first, in the method's order. */
export const treeOutline = ({ nodes, indicators, root }: RiskMethod): readonly OutlinedPart[] => {
  const nodeById = new Map(nodes.map((node) => [node.id, node]));
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const outline: OutlinedPart[] = [];
  const waiting: Omit<OutlinedPart, "node" | "indicator">[] = [{ id: root, level: 0, parent: null, weight: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = nodeById.get(next.id) ?? null;
    const level = next.level + 1;
    outline.push({ ...next, node, indicator: indicatorById.get(next.id) ?? null });
    if (node === null) continue;
    waiting.push(...node.children.map(({ id, weight }) => ({ id, level, parent: node, weight })).toReversed());
  }
  return outline;
};
