import { match } from "ts-pattern";
import type { Aggregation } from "../method/aggregation.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import { emptyColumn, type NumberColumn } from "./number-column.ts";

/** A part of a node with its weight: one value a unit of the comparison set. */
export interface WeightedColumn {
  readonly weight: number;
  readonly column: NumberColumn;
}

/** What a node asks of its parts. */
export interface AggregationAsked {
  readonly aggregation: Aggregation;
  readonly minimumShare: number;
  readonly shareOf: "weight" | "parts";
}

/** Whether enough of the parts have a value in a row. */
const isEnough = (
  { minimumShare, shareOf }: AggregationAsked,
  parts: readonly WeightedColumn[],
  row: number,
): boolean => {
  let [all, there, weight] = [0, 0, 0];
  for (const part of parts) {
    const counts = shareOf === "weight" ? part.weight : 1;
    all += counts;
    if (Number.isNaN(part.column[row])) continue;
    there += counts;
    weight += part.weight;
  }
  return weight > 0 && there / all >= minimumShare;
};

/** Σw·f(x) / Σw over the parts that have a value, compensated (Neumaier), in the order the method names them. */
const weightedMean = (parts: readonly WeightedColumn[], row: number, of: (value: number) => number): number => {
  let [sum, lost, weight] = [0, 0, 0];
  for (const part of parts) {
    const value = part.column[row] ?? Number.NaN;
    if (Number.isNaN(value) || part.weight === 0) continue;
    const term = part.weight * of(value);
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
    weight += part.weight;
  }
  return (sum + lost) / weight;
};

const same = (value: number): number => value;

/**
 * The parts of a node as one value a unit, or NaN where too little of them has one. A part without a value is left out
 * with its weight, so that it neither raises nor lowers the others. The geometric mean lies at or below the arithmetic
 * one, so that a low part is made up for less; its parts must be above zero.
 * Source: domain §1.5 (b), weighted means as A2SIT writes them.
 */
export const aggregateColumns = (
  asked: AggregationAsked,
  parts: readonly WeightedColumn[],
  _scale: RiskMethod["scale"],
): NumberColumn => {
  const valueIn = match(asked.aggregation)
    .with({ kind: "weighted-arithmetic" }, () => (row: number) => weightedMean(parts, row, same))
    .with({ kind: "geometric" }, () => (row: number) => Math.exp(weightedMean(parts, row, Math.log)))
    .exhaustive();
  return emptyColumn(parts[0]?.column.length ?? 0).map((_none, row) =>
    isEnough(asked, parts, row) ? valueIn(row) : Number.NaN,
  );
};
