import { match, P } from "ts-pattern";
import { childrenFirst } from "./children-first.ts";
import { normalisedRange } from "./normalised-range.ts";
import type { RiskMethod } from "./risk-method.ts";
import type { TreeNode } from "./tree-node.ts";

/** Between which two numbers a value lies for certain. */
export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

const ANYWHERE: ValueRange = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/**
 * The least that M − S²/M can be of parts between `least` (not below 0) and `most`. The variance is at most
 * (most − M)(M − least) (Bhatia & Davis, American Mathematical Monthly 107, 2000), and what is left has its least at
 * M² = least · most / 2 where that lies between them.
 */
const leastOfMinus = ({ least, most }: ValueRange): number => {
  if (!Number.isFinite(most)) return Number.NEGATIVE_INFINITY;
  return most <= 2 * least ? least : 2 * Math.sqrt(2 * least * most) - least - most;
};

const rangeOfNode = (
  { aggregation }: TreeNode,
  parts: readonly ValueRange[],
  scale: RiskMethod["scale"],
): ValueRange => {
  const between = {
    least: Math.min(...parts.map(({ least }) => least)),
    most: Math.max(...parts.map(({ most }) => most)),
  };
  return match(aggregation)
    .with({ kind: "mazziotta-pareto" }, ({ penalty }) => {
      if (between.least < 0) return ANYWHERE;
      return penalty === "plus" ? between : { ...between, least: leastOfMinus(between) };
    })
    .with({ kind: "copeland" }, ({ onScale }) => (onScale ? scale : ANYWHERE))
    .with(
      {
        kind: P.union(
          "weighted-arithmetic",
          "geometric",
          "harmonic",
          "power-mean",
          "median",
          "maximum",
          "minimum",
          "inform-geometric",
        ),
      },
      () => between,
    )
    .exhaustive();
};

/**
 * Between which numbers every indicator and node lies for certain, by id, before its decimals are rounded: a mean lies
 * between its parts. The tree must have no circle. An indicator that is taken as it is lies on the scale, as the method
 * says; whether it does, only its data can tell.
 */
export const valueRanges = (
  method: Pick<RiskMethod, "indicators" | "nodes" | "root" | "scale">,
): ReadonlyMap<string, ValueRange> => {
  const ranges = new Map<string, ValueRange>(
    method.indicators.map(({ id, normalisation }) => [id, normalisedRange(normalisation, method.scale)]),
  );
  for (const node of childrenFirst(method)) {
    const parts = node.children.filter(({ weight }) => weight > 0).map(({ id }) => ranges.get(id) ?? ANYWHERE);
    ranges.set(node.id, rangeOfNode(node, parts, method.scale));
  }
  return ranges;
};
