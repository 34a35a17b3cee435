import { match } from "ts-pattern";
import type { Aggregation } from "../method/aggregation.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { copeland } from "./aggregations/copeland.ts";
import { maximum, minimum } from "./aggregations/extremes.ts";
import { geometric } from "./aggregations/geometric.ts";
import { harmonic } from "./aggregations/harmonic.ts";
import { informGeometric } from "./aggregations/inform-geometric.ts";
import { mazziottaPareto } from "./aggregations/mazziotta-pareto.ts";
import { median } from "./aggregations/median.ts";
import { powerMean } from "./aggregations/power-mean.ts";
import { weightedArithmetic } from "./aggregations/weighted-arithmetic.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";
import { reachesShare } from "./reaches-share.ts";
import type { RowMean, WeightedColumn } from "./weighted-column.ts";

/** What a node asks of its parts. */
export interface AggregationAsked {
  readonly aggregation: Aggregation;
  readonly minimumShare: number;
  readonly shareOf: "weight" | "parts";
}

/** Whether enough of the parts have a value in a row; exactly as much as is asked for is enough. */
const isEnough = (
  { minimumShare, shareOf }: AggregationAsked,
  parts: readonly WeightedColumn[],
  row: number,
): boolean => {
  let all = 0;
  let there = 0;
  let weight = 0;
  for (const part of parts) {
    const counts = shareOf === "weight" ? part.weight : 1;
    all += counts;
    if (Number.isNaN(part.column[row])) continue;
    there += counts;
    weight += part.weight;
  }
  return weight > 0 && reachesShare(there, all, minimumShare);
};

const lengthOf = (parts: readonly WeightedColumn[]): number => parts[0]?.column.length ?? 0;

const rowMean = (aggregation: Exclude<Aggregation, { kind: "copeland" }>, scale: RiskMethod["scale"]): RowMean =>
  match(aggregation)
    .with({ kind: "weighted-arithmetic" }, () => weightedArithmetic)
    .with({ kind: "geometric" }, ({ zero }) => geometric(zero))
    .with({ kind: "harmonic" }, ({ zero }) => harmonic(zero))
    .with({ kind: "power-mean" }, ({ exponent, zero }) => powerMean(exponent, zero))
    .with({ kind: "median" }, () => median)
    .with({ kind: "maximum" }, () => maximum)
    .with({ kind: "minimum" }, () => minimum)
    .with({ kind: "inform-geometric" }, () => informGeometric(scale))
    .with({ kind: "mazziotta-pareto" }, ({ penalty }) => mazziottaPareto(penalty))
    .exhaustive();

/**
 * The parts of a node as one value a unit, or NaN where too little of them has one or the aggregation has no value there.
 * A part without a value is left out with its weight, so that it neither raises nor lowers the others. The definitions
 * and their sources stand in `aggregations/`.
 */
export const aggregateColumns = (
  asked: AggregationAsked,
  parts: readonly WeightedColumn[],
  scale: RiskMethod["scale"],
): NumberColumn => {
  const { aggregation } = asked;
  const length = lengthOf(parts);
  if (aggregation.kind === "copeland") {
    const rows: number[] = [];
    for (let row = 0; row < length; row++) if (isEnough(asked, parts, row)) rows.push(row);
    return copeland(aggregation, parts, rows, length, scale);
  }
  const column = emptyColumn(length);
  const valueIn = rowMean(aggregation, scale);
  for (let row = 0; row < length; row++) if (isEnough(asked, parts, row)) column[row] = valueIn(parts, row);
  return column;
};

/** The rows of an aggregated column where enough is known, and yet its aggregation has no value. */
export const withoutMean = (
  asked: AggregationAsked,
  parts: readonly WeightedColumn[],
  aggregated: NumberColumn,
): number[] => {
  const rows: number[] = [];
  for (let row = 0; row < aggregated.length; row++)
    if (Number.isNaN(aggregated[row]) && isEnough(asked, parts, row)) rows.push(row);
  return rows;
};
