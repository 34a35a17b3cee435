import type { RiskMethod } from "../method/risk-method.ts";
import { aggregate } from "./aggregate.ts";
import { rounded } from "./compensated-sum.ts";
import { indicatorValue } from "./indicator-value.ts";

/** What one informant answered, or what a table says of an area: by question or column; null or absent: no answer. */
export type GivenAnswers = Readonly<Record<string, number | null>>;

/** The value of every node and indicator by id, on the method's scale; null: too little is known. */
export type TreeValues = Readonly<Record<string, number | null>>;

/**
 * The whole tree over the answers of some informants, each of one weight; numbers have 12 significant digits. The method
 * must be one that `readMethod` gave: in a tree with a circle this would not end.
 */
export const treeValues = (method: RiskMethod, answers: readonly GivenAnswers[]): TreeValues => {
  const values: Record<string, number | null> = {};
  const indicators = new Map(method.indicators.map((one) => [one.id as string, one]));
  const nodes = new Map(method.nodes.map((one) => [one.id as string, one]));
  const valued = (id: string): number | null => {
    const indicator = indicators.get(id);
    const node = nodes.get(id);
    const value = indicator
      ? indicatorValue(
          indicator,
          answers.map((one) => one[indicator.column] ?? null),
          method.scale,
        )
      : node
        ? aggregate(
            node.aggregation,
            node.children.map((child) => ({ weight: child.weight, value: valued(child.id) })),
            node.minimumShare,
          )
        : null;
    // kept apart from what is handed up, so that rounding does not pile up on the way
    values[id] = value === null ? null : rounded(value);
    return value;
  };
  valued(method.root);
  return values;
};
