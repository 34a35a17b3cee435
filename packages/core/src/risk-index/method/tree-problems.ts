import { type Issue, issue } from "../../kernel/issue.ts";
import { nodesOnCircles } from "./nodes-on-circles.ts";
import type { RiskMethod } from "./risk-method.ts";

type Tree = Pick<RiskMethod, "indicators" | "nodes" | "root">;

const childrenOf = ({ nodes }: Tree): ReadonlyMap<string, readonly string[]> =>
  new Map(nodes.map((node) => [node.id, node.children.map((child) => child.id)]));

/** Ids that lie on the way down from the root, itself included; a circle is walked once. */
const reachedFrom = (root: string, children: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => {
  const seen = new Set<string>();
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const child of children.get(next) ?? []) waiting.push(child);
  }
  return seen;
};

const idProblems = ({ indicators, nodes, root }: Tree): Issue[] => {
  const places = [
    ...indicators.map(({ id }, index) => ({ id, path: ["indicators", index, "id"] })),
    ...nodes.map(({ id }, index) => ({ id, path: ["nodes", index, "id"] })),
  ];
  const first = new Map(places.toReversed().map((place) => [place.id, place]));
  return [
    ...places.flatMap((place) => (first.get(place.id) === place ? [] : [issue("id-stands-twice", place.path)])),
    ...(nodes.some(({ id }) => id === root) ? [] : [issue("root-unknown", ["root"])]),
  ];
};

const childProblems = ({ indicators, nodes }: Tree): Issue[] => {
  const known = new Set([...indicators, ...nodes].map(({ id }) => id));
  const parents = new Map<string, number>();
  return nodes.flatMap(({ children }, index) => {
    const weight = children.reduce((sum, child) => sum + child.weight, 0);
    return [
      ...(weight > 0 ? [] : [issue("weights-sum-to-nothing", ["nodes", index, "children"])]),
      ...children.flatMap((child, place) => {
        const path = ["nodes", index, "children", place, "id"];
        if (!known.has(child.id)) return [issue("child-unknown", path)];
        const parent = parents.get(child.id);
        if (parent !== undefined) return [issue(parent === index ? "child-stands-twice" : "child-of-two-nodes", path)];
        parents.set(child.id, index);
        return [];
      }),
    ];
  });
};

const reachProblems = (tree: Tree): Issue[] => {
  const { indicators, nodes, root } = tree;
  const children = childrenOf(tree);
  const reached = reachedFrom(root, children);
  const onCircles = nodesOnCircles(children);
  const circles = nodes.flatMap(({ id }, index) =>
    onCircles.has(id) ? [issue("tree-has-a-circle", ["nodes", index])] : [],
  );
  const apart = (list: "indicators" | "nodes", one: readonly { readonly id: string }[]): Issue[] =>
    one.flatMap(({ id }, index) => (reached.has(id) ? [] : [issue("not-in-the-tree", [list, index, "id"])]));
  return [...circles, ...apart("indicators", indicators), ...apart("nodes", nodes)];
};

/**
 * What keeps the parts of a method from being one tree: `id-stands-twice`, `root-unknown`, `weights-sum-to-nothing`,
 * `child-unknown`, `child-stands-twice`, `child-of-two-nodes`, `tree-has-a-circle`, `not-in-the-tree`.
 */
export const treeProblems = (tree: Tree): Issue[] => [
  ...idProblems(tree),
  ...childProblems(tree),
  ...reachProblems(tree),
];
