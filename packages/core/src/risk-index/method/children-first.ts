import { compareText } from "../../kernel/text-order.ts";
import type { RiskMethod } from "./risk-method.ts";
import type { TreeNode } from "./tree-node.ts";

/**
 * The nodes that the root reaches, each after all that it is made of, and the parts of each by id, so that a sum is taken
 * in one order however a method lists them. The tree must have no circle.
 */
export const childrenFirst = ({ nodes, root }: Pick<RiskMethod, "nodes" | "root">): readonly TreeNode[] => {
  const byId = new Map<string, TreeNode>(nodes.map((node) => [node.id, node]));
  const parentsFirst: TreeNode[] = [];
  const waiting: string[] = [root];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = byId.get(id);
    if (node === undefined) continue;
    const children = node.children.toSorted((a, b) => compareText(a.id, b.id));
    parentsFirst.push({ ...node, children });
    for (const child of node.children) waiting.push(child.id);
  }
  return parentsFirst.reverse();
};
