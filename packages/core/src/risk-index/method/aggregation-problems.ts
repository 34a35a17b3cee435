import { match, P } from "ts-pattern";
import { type Issue, issue } from "../../kernel/issue.ts";
import type { Aggregation } from "./aggregation.ts";
import type { RiskMethod } from "./risk-method.ts";
import type { TreeNode } from "./tree-node.ts";
import { type ValueRange, valueRanges } from "./value-ranges.ts";

type Method = Pick<RiskMethod, "indicators" | "nodes" | "root" | "scale" | "classes">;

const hasEqualWeights = ({ children }: TreeNode): boolean =>
  children.every(({ weight }) => weight === children[0]?.weight);

/** What an aggregation cannot have: a part that may be at 0 or below, that may be below 0, that has no logarithm turned round. */
const unfit = ({ least, most }: RiskMethod["scale"]): ((aggregation: Aggregation) => (part: ValueRange) => boolean) => {
  const ofSign = (zero: "refused" | "makes-zero") => (part: ValueRange) =>
    zero === "refused" ? part.least <= 0 : part.least < 0;
  return (aggregation) =>
    match(aggregation)
      .with({ kind: P.union("geometric", "harmonic") }, ({ zero }) => ofSign(zero))
      .with({ kind: "power-mean" }, ({ exponent, zero }) => ofSign(exponent > 0 ? "makes-zero" : zero))
      .with({ kind: "mazziotta-pareto" }, () => ofSign("makes-zero"))
      .with({ kind: "inform-geometric" }, () => (part: ValueRange) => part.most >= most + (most - least) / 9)
      .with({ kind: P.union("weighted-arithmetic", "median", "maximum", "minimum", "copeland") }, () => () => false)
      .exhaustive();
};

const partProblems = (method: Method): Issue[] => {
  const ranges = valueRanges(method);
  const isUnfit = unfit(method.scale);
  return method.nodes.flatMap(({ aggregation, children }, index) => {
    const cannot = isUnfit(aggregation);
    if (cannot(method.scale)) return [issue("geometric-needs-a-scale-above-zero", ["nodes", index, "aggregation"])];
    // on such a scale its parts may leave it, as z-scores do: only their mean must be above 0, and the data tell
    if (aggregation.kind === "mazziotta-pareto") return [];
    return children.flatMap(({ id, weight }, place) => {
      const range = ranges.get(id);
      return weight > 0 && range !== undefined && cannot(range)
        ? [issue("part-may-have-no-mean", ["nodes", index, "children", place, "id"])]
        : [];
    });
  });
};

const nodeProblems = ({ root, classes }: Method, node: TreeNode, index: number): Issue[] => {
  const path = ["nodes", index, "aggregation"];
  return match(node.aggregation)
    .with({ kind: P.union("median", "maximum", "minimum") }, () =>
      hasEqualWeights(node) ? [] : [issue("weights-without-use", ["nodes", index, "children"])],
    )
    .with({ kind: "power-mean" }, ({ exponent }) =>
      exponent === 0 ? [issue("exponent-is-nothing", [...path, "exponent"])] : [],
    )
    .with({ kind: "copeland" }, ({ onScale }) =>
      onScale || (node.id === root && classes.kind === "equal-width")
        ? []
        : [issue("outranking-off-the-scale", [...path, "onScale"])],
    )
    .with(
      { kind: P.union("weighted-arithmetic", "geometric", "harmonic", "inform-geometric", "mazziotta-pareto") },
      () => [],
    )
    .exhaustive();
};

/**
 * What keeps nodes from having a value: `geometric-needs-a-scale-above-zero` (the scale itself holds what the mean cannot),
 * `part-may-have-no-mean` (a part may leave it so far), `weights-without-use`, `exponent-is-nothing`,
 * `outranking-off-the-scale` (a bare count anywhere but at the root, or under fixed thresholds). `isTree`: only then is it
 * known what a node is made of.
 */
export const aggregationProblems = (method: Method, isTree: boolean): Issue[] => [
  ...method.nodes.flatMap((node, index) => nodeProblems(method, node, index)),
  ...(isTree && method.scale.least < method.scale.most ? partProblems(method) : []),
];
