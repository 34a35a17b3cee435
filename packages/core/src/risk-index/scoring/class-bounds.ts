import type { RiskClasses } from "../method/risk-class.ts";
import type { NumberColumn } from "./number-column.ts";

/** The class a score lies in, with its place from 0 (lowest). */
export interface ClassFound {
  readonly code: string;
  readonly step: number;
}

/** Where each class begins, rising, in a set with these scores. Fixed thresholds are the same in every set. */
export const classBounds = (classes: RiskClasses, _scores: NumberColumn): readonly number[] =>
  classes.classes.map(({ from }) => from);

/** The class a score lies in. A score on a threshold lies in the class it opens; one below all lies in the lowest. */
export const classAt = (classes: RiskClasses, bounds: readonly number[], score: number): ClassFound => {
  const step = Math.max(
    0,
    bounds.findLastIndex((from) => from <= score),
  );
  return { code: classes.classes[step]?.code ?? "", step };
};
