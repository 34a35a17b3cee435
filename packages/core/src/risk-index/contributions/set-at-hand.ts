import { childrenFirst } from "../method/children-first.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { TreeNode } from "../method/tree-node.ts";
import { aggregateColumns } from "../scoring/aggregate-columns.ts";
import { copelandAt } from "../scoring/aggregations/copeland.ts";
import { emptyColumn, type NumberColumn } from "../scoring/number-column.ts";
import type { ComparisonSet } from "../scoring/panel.ts";
import { roundedHalfUp } from "../scoring/rounded-half-up.ts";
import type { WeightedColumn } from "../scoring/weighted-column.ts";

/** The values of a method's tree over one comparison set, and how a node's value comes of them. */
export interface SetAtHand {
  readonly method: RiskMethod;
  /** Each after all that it is made of, parts by id, as the engine takes them. */
  readonly nodes: readonly TreeNode[];
  readonly parentOf: ReadonlyMap<string, TreeNode>;
  /** The column of an indicator or node over the set. */
  readonly column: (id: string) => NumberColumn;
}

/** One comparison set out of the values of a panel. */
export const setAtHand = (
  method: RiskMethod,
  values: ReadonlyMap<string, NumberColumn>,
  set: ComparisonSet,
): SetAtHand => {
  const nodes = childrenFirst(method);
  const columns = new Map(
    [...values].map(([id, column]) => [id, Float64Array.from(set, (place) => column[place] ?? Number.NaN)]),
  );
  const none = emptyColumn(set.length);
  return {
    method,
    nodes,
    parentOf: new Map(nodes.flatMap((node) => node.children.map(({ id }) => [id, node]))),
    column: (id) => columns.get(id) ?? none,
  };
};

/** The rows of a column that have a value. */
export const rowsWithValue = (column: NumberColumn): number[] =>
  [...column.keys()].filter((row) => !Number.isNaN(column[row]));

/**
 * The value of a node in one row, unrounded, had one of its parts another value there. Other units keep theirs. Where
 * `changed` is null, as things are.
 */
export const nodeValueAt = (
  { method, column }: SetAtHand,
  node: TreeNode,
  row: number,
  changed: { readonly id: string; readonly value: number } | null,
): number => {
  const valueAt = (id: string): number => (id === changed?.id ? changed.value : (column(id)[row] ?? Number.NaN));
  if (node.aggregation.kind !== "copeland") {
    const parts = node.children.map(({ id, weight }) => ({ weight, column: Float64Array.of(valueAt(id)) }));
    return aggregateColumns(node, parts, method.scale)[0] ?? Number.NaN;
  }
  const parts: WeightedColumn[] = node.children.map(({ id, weight }) => ({
    weight,
    column: id === changed?.id ? column(id).with(row, changed.value) : column(id),
  }));
  return copelandAt(node.aggregation, parts, rowsWithValue(column(node.id)), row, method.scale);
};

/** A value as its node or indicator rounds it. */
export const atDecimals = (value: number, decimals: number | null): number =>
  decimals === null ? value : roundedHalfUp(value, decimals);
