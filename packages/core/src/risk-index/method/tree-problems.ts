import { type Issue, issue } from "../../kernel/issue.ts";
import type { RiskMethod } from "./risk-method.ts";

type Tree = Pick<RiskMethod, "indicators" | "nodes" | "root">;

type Children = ReadonlyMap<string, readonly string[]>;

const childrenOf = ({ nodes }: Tree): Children =>
  new Map(nodes.map((node) => [node.id, node.children.map((child) => child.id)]));

/** Ids that lie on the way down from these, themselves included; a circle is walked once. */
const below = (children: Children, from: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const child of children.get(next) ?? []) waiting.push(child);
  }
  return seen;
};

/** The nodes that are left when, again and again, those whose parts are all known are taken away: on a circle, or above one. */
const neverKnown = (children: Children): ReadonlySet<string> => {
  const parents = new Map<string, string[]>();
  const unknownParts = new Map<string, number>();
  for (const [id, parts] of children) {
    const nodes = parts.filter((part) => children.has(part));
    unknownParts.set(id, nodes.length);
    for (const part of nodes) parents.set(part, [...(parents.get(part) ?? []), id]);
  }
  const left = new Set(children.keys());
  const known = [...left].filter((id) => unknownParts.get(id) === 0);
  for (let next = known.pop(); next !== undefined; next = known.pop()) {
    left.delete(next);
    for (const parent of parents.get(next) ?? []) {
      const still = (unknownParts.get(parent) ?? 0) - 1;
      unknownParts.set(parent, still);
      if (still === 0) known.push(parent);
    }
  }
  return left;
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
  const reached = below(children, [root]);
  const suspects = neverKnown(children);
  const circles = nodes.flatMap(({ id }, index) =>
    suspects.has(id) && below(children, children.get(id) ?? []).has(id)
      ? [issue("tree-has-a-circle", ["nodes", index])]
      : [],
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
