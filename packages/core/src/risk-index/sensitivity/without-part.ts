import type { RiskMethod } from "../method/risk-method.ts";

/**
 * A method without a node or an indicator: its parent goes on with the children that are left, and a node that has none
 * left is left out in turn. Null where nothing would be left. What is left out stays in the lists, where nothing leads to
 * it, so that the columns of a panel keep their places.
 */
export const withoutPart = (method: RiskMethod, id: string): RiskMethod | null => {
  if (id === method.root) return null;
  const parent = method.nodes.find(({ children }) => children.some((child) => child.id === id));
  // left out already, with a node above it
  if (parent === undefined) return method;
  if (parent.children.length === 1) return withoutPart(method, parent.id);
  const children = parent.children.filter((child) => child.id !== id);
  return { ...method, nodes: method.nodes.map((node) => (node === parent ? { ...node, children } : node)) };
};
