import { compareText } from "../../kernel/text-order.ts";
import { coverageOf, type IndexMonth, isScored, type ScoredMonth } from "./index-month.ts";

/** Why two months may not be compared. */
export type CutReason = "method-changed" | "taxonomy-changed" | "seen-differently" | "scored-by-its-own-range";

/** Months that may be compared with one another. */
export interface ComparableRun {
  /** Why it is not part of the run before it; empty for the first one. */
  readonly cutBy: readonly CutReason[];
  /** At least one, in the order of time; months without a score may lie between them. */
  readonly months: readonly ScoredMonth[];
}

interface Pin {
  readonly id: string;
  readonly version: string;
}

const isSamePin = (a: Pin | null, b: Pin | null): boolean => a?.id === b?.id && a?.version === b?.version;

/** Why two months may not be compared; empty where they may. */
export const cutsBetween = (earlier: IndexMonth, later: IndexMonth): CutReason[] => {
  const cuts: readonly [CutReason, boolean][] = [
    ["method-changed", !isSamePin(earlier.method, later.method)],
    ["taxonomy-changed", !isSamePin(earlier.taxonomy, later.taxonomy)],
    ["seen-differently", coverageOf(earlier) !== coverageOf(later)],
    ["scored-by-its-own-range", earlier.scoresBy === "own-month" || later.scoresBy === "own-month"],
  ];
  return cuts.filter(([, holds]) => holds).map(([reason]) => reason);
};

/** Months in the order of time. */
export const inOrderOfTime = <T extends Pick<IndexMonth, "month">>(series: readonly T[]): T[] =>
  series.toSorted((a, b) => compareText(a.month, b.month));

/**
 * The months of an area that have a score, cut where the method or its version, the taxonomy or its version, or the
 * state of coverage changes, and between all months that are each scored by their own range. A month without a score is
 * in no run and cuts none: there is nothing to compare. Nothing is joined across a cut, also where a later month would
 * be comparable again. The order of the series changes nothing; each month stands once.
 * Source: practice I7; domain §8 (2), (4).
 */
export const comparableRuns = (series: readonly IndexMonth[]): ComparableRun[] => {
  const runs: { cutBy: readonly CutReason[]; months: ScoredMonth[] }[] = [];
  for (const month of inOrderOfTime(series).filter(isScored)) {
    const run = runs.at(-1);
    const before = run?.months.at(-1);
    const cutBy = before === undefined ? [] : cutsBetween(before, month);
    if (run === undefined || cutBy.length > 0) runs.push({ cutBy, months: [month] });
    else run.months.push(month);
  }
  return runs;
};
