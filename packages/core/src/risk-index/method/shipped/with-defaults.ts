import type { Indicator } from "../indicator.ts";
import type { RowValue } from "../row-value.ts";
import type { TreeNode } from "../tree-node.ts";

type IndicatorGiven = Pick<Indicator, "label" | "normalisation"> & { readonly id: string; readonly value: RowValue };

/** An indicator of which only what is not the default is said. */
export const indicatorWith = (given: IndicatorGiven & Partial<Indicator>): Indicator => ({
  direction: "raises-score",
  transformations: [],
  imputation: { kind: "none" },
  outliers: { kind: "leave" },
  decimals: null,
  minimumShare: 0,
  ...given,
});

type NodeGiven = Pick<TreeNode, "label" | "aggregation"> & { readonly id: string };

/** A node whose parts weigh the same, of which only what is not the default is said. */
export const nodeWith = (
  parts: readonly string[],
  given: NodeGiven & Partial<Omit<TreeNode, "children">>,
): TreeNode => ({
  children: parts.map((id) => ({ id, weight: 1 })),
  minimumShare: 0,
  shareOf: "weight",
  decimals: null,
  ...given,
});
