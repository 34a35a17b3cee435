import { match, P } from "ts-pattern";
import type { Aggregation } from "../method/aggregation.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { informLogarithm } from "../scoring/aggregations/inform-geometric.ts";
import { extremeShares, medianShares } from "./deciding-shares.ts";
import { integratedShares } from "./integrated-shares.ts";
import { meanShares, weightShares } from "./mean-shares.ts";
import { type AmongOthers, pairwiseShares } from "./pairwise-shares.ts";
import type { NodeAtHand, PartShares } from "./part-shares.ts";

/**
 * How the distance of a node from the base is shared among its parts, under its aggregation. One idea carries all: the
 * slope of the node in a part, averaged on the way from the base to the values. An aggregation without a closed form is
 * integrated by numbers, which needs nothing but its values.
 */
export const sharesOfNode = (
  aggregation: Aggregation,
  node: NodeAtHand,
  scale: RiskMethod["scale"],
  among: () => AmongOthers,
): PartShares =>
  match(aggregation)
    .with({ kind: "weighted-arithmetic" }, () => weightShares(node))
    .with({ kind: "geometric" }, () => meanShares(node, Math.log))
    .with({ kind: "harmonic" }, () => meanShares(node, (value) => 1 / value))
    .with({ kind: "power-mean" }, ({ exponent }) => meanShares(node, (value) => value ** exponent))
    .with({ kind: "inform-geometric" }, () => meanShares(node, informLogarithm(scale)))
    .with({ kind: P.union("maximum", "minimum") }, () => extremeShares(node))
    .with({ kind: "median" }, () => medianShares(node))
    .with({ kind: "copeland" }, ({ counts }) => pairwiseShares(node, counts, among()))
    .with({ kind: "mazziotta-pareto" }, () => integratedShares(node))
    .exhaustive();
