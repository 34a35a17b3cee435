import { match } from "ts-pattern";
import type { Aggregation } from "../method/tree-node.ts";
import { compensatedSum } from "./compensated-sum.ts";

/** A part of a node with its weight; null: it has no value. */
export interface WeightedPart {
  readonly weight: number;
  readonly value: number | null;
}

const isPresent = (part: WeightedPart): part is WeightedPart & { readonly value: number } => part.value !== null;

/**
 * The parts of a node as one value, or null where too little of their weight has one. A part without a value is left out
 * with its weight, so that it neither raises nor lowers the others. The geometric mean lies at or below the arithmetic
 * one, so that a low part is made up for less; its parts must be above zero, which the method's scale sees to.
 * Source: domain §1.5 (b), weighted means as A2SIT writes them.
 */
export const aggregate = (
  aggregation: Aggregation,
  parts: readonly WeightedPart[],
  minimumShare: number,
): number | null => {
  const present = parts.filter(isPresent);
  const all = compensatedSum(parts.map(({ weight }) => weight));
  const weight = compensatedSum(present.map((part) => part.weight));
  if (weight === 0 || weight / all < minimumShare) return null;
  const mean = (of: (value: number) => number): number =>
    compensatedSum(present.map((part) => part.weight * of(part.value))) / weight;
  return match(aggregation)
    .with({ kind: "weighted-arithmetic" }, () => mean((value) => value))
    .with({ kind: "geometric" }, () => Math.exp(mean(Math.log)))
    .exhaustive();
};
