import { match } from "ts-pattern";
import type { RiskClasses } from "../method/risk-class.ts";
import { columnRange } from "./column-range.ts";
import type { NumberColumn } from "./number-column.ts";
import { rounded } from "./rounded.ts";

/** The class a score lies in, with its place from 0 (lowest). */
export interface ClassFound {
  readonly code: string;
  readonly step: number;
}

/** The least and the most of the scores, as they are printed. */
const rangeOf = (scores: NumberColumn): readonly [number, number] => {
  const { lowest, highest } = columnRange(scores);
  return [rounded(lowest), rounded(highest)];
};

/** Whether scores have no range to be cut: they are all the same, or there is but one. */
export const haveNoRange = (scores: NumberColumn): boolean => {
  const [least, most] = rangeOf(scores);
  return least === most;
};

/** The range of the scores in bins of equal width. Without a range every score lies in the middle bin, of two the lower. */
const equalBounds = (bins: number, scores: NumberColumn): number[] => {
  const [least, most] = rangeOf(scores);
  const middle = Math.ceil(bins / 2);
  return Array.from({ length: bins }, (_bin, index) => {
    if (least === most) return index < middle ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return rounded(least + (index * (most - least)) / bins);
  });
};

/**
 * Where each class begins, rising, in a set with these scores. Fixed thresholds are the same in every set; bins of equal
 * width are cut from the range of the scores, the lowest of them beginning below all.
 * Source: R's `cut`, as UNHCR's A2SIT takes five severity levels from it (domain §1.5 b).
 */
export const classBounds = (classes: RiskClasses, scores: NumberColumn): readonly number[] =>
  match(classes)
    .with({ kind: "fixed-thresholds" }, ({ classes: fixed }) => fixed.map(({ from }) => from))
    .with({ kind: "equal-width" }, ({ classes: bins }) => equalBounds(bins.length, scores))
    .exhaustive();

/**
 * The class a score lies in; one below all lies in the lowest. A score on a fixed threshold lies in the class it opens;
 * one on the cut between bins of equal width lies in the lower, as R's `cut` has it.
 */
export const classAt = (classes: RiskClasses, bounds: readonly number[], score: number): ClassFound => {
  const step = Math.max(
    0,
    bounds.findLastIndex((from) => (classes.kind === "equal-width" ? from < score : from <= score)),
  );
  return { code: classes.classes[step]?.code ?? "", step };
};
