import { match } from "ts-pattern";
import type { Indicator } from "../method/indicator.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { TreeNode } from "../method/tree-node.ts";
import { randomStream } from "../resampling/random-stream.ts";
import type { SensitivityChoice } from "./sensitivity-choice.ts";
import { withoutPart } from "./without-part.ts";

const changedNodes = (method: RiskMethod, of: readonly string[] | null, change: (node: TreeNode) => TreeNode) => ({
  ...method,
  nodes: method.nodes.map((node) => (of === null || of.includes(node.id) ? change(node) : node)),
});

const changedIndicators = (
  method: RiskMethod,
  of: readonly string[] | null,
  change: Partial<Pick<Indicator, "normalisation" | "outliers" | "imputation">>,
) => ({
  ...method,
  indicators: method.indicators.map((one) => (of === null || of.includes(one.id) ? { ...one, ...change } : one)),
});

/** How many options a choice has, the method's own the first of them; weights have no end of them. */
export const optionsOf = (choice: SensitivityChoice): number | null =>
  match(choice)
    .with({ kind: "weights" }, () => null)
    .with({ kind: "leave-out" }, ({ parts }) => parts.length + 1)
    .with({ kind: "aggregation" }, ({ alternatives }) => alternatives.length + 1)
    .with({ kind: "normalisation" }, ({ alternatives }) => alternatives.length + 1)
    .with({ kind: "outliers" }, ({ alternatives }) => alternatives.length + 1)
    .with({ kind: "imputation" }, ({ alternatives }) => alternatives.length + 1)
    .exhaustive();

/** Weights drawn for a number: the same number, the same weights. */
const reweighted = (
  method: RiskMethod,
  { id, of, by }: Extract<SensitivityChoice, { readonly kind: "weights" }>,
  number: number,
): RiskMethod => {
  const stream = randomStream(String(number), ["sensitivity", "weights", id]);
  return changedNodes(method, of, (node) => ({
    ...node,
    children: node.children.map((child) => ({
      ...child,
      weight: child.weight * (1 + by * (2 * stream.nextUnit() - 1)),
    })),
  }));
};

/** A method with option `option` of a choice, from 1; null where it leaves nothing. Weights have no such options. */
export const withOption = (method: RiskMethod, choice: SensitivityChoice, option: number): RiskMethod | null =>
  match(choice)
    .with({ kind: "weights" }, () => method)
    .with({ kind: "leave-out" }, ({ parts }) => withoutPart(method, parts[option - 1] ?? ""))
    .with({ kind: "aggregation" }, ({ of, alternatives }) => {
      const aggregation = alternatives[option - 1];
      return aggregation === undefined ? method : changedNodes(method, of, (node) => ({ ...node, aggregation }));
    })
    .with({ kind: "normalisation" }, ({ of, alternatives }) => {
      const normalisation = alternatives[option - 1];
      return normalisation === undefined ? method : changedIndicators(method, of, { normalisation });
    })
    .with({ kind: "outliers" }, ({ of, alternatives }) => {
      const outliers = alternatives[option - 1];
      return outliers === undefined ? method : changedIndicators(method, of, { outliers });
    })
    .with({ kind: "imputation" }, ({ of, alternatives }) => {
      const imputation = alternatives[option - 1];
      return imputation === undefined ? method : changedIndicators(method, of, { imputation });
    })
    .exhaustive();

const chosen = (method: RiskMethod, choice: SensitivityChoice, number: number): RiskMethod | null => {
  const options = optionsOf(choice);
  if (choice.kind === "weights") return reweighted(method, choice, number);
  const option = Math.min((options ?? 1) - 1, Math.floor(number * (options ?? 1)));
  return option === 0 ? method : withOption(method, choice, option);
};

/**
 * The method with everything chosen as the numbers say, one above 0 and below 1 for each choice: options are cut out of
 * it in equal parts, the method's own first. What is left out goes last, so that it changes no other choice. Null where
 * nothing would be left of the tree.
 */
export const chosenMethod = (
  method: RiskMethod,
  choices: readonly SensitivityChoice[],
  numbers: ArrayLike<number>,
): RiskMethod | null => {
  const numbered = choices.map((choice, index) => ({ choice, number: numbers[index] ?? 0 }));
  const last = ({ choice }: { readonly choice: SensitivityChoice }): boolean => choice.kind === "leave-out";
  return [...numbered.filter((one) => !last(one)), ...numbered.filter(last)].reduce<RiskMethod | null>(
    (before, { choice, number }) => before && chosen(before, choice, number),
    method,
  );
};
