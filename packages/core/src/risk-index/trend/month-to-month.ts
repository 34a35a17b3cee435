import type { Month } from "../../kernel/month.ts";
import { rounded } from "../scoring/rounded.ts";
import type { Artefact, ArtefactCode } from "./artefacts.ts";
import { type CutReason, cutsBetween, inOrderOfTime } from "./comparable-runs.ts";
import { type IndexMonth, isScored, type ScoredMonth } from "./index-month.ts";
import { monthNumber } from "./month-number.ts";

/** How the spreads of two months lie to one another. */
export type SpreadsOfTwo = "overlap" | "apart" | "not-known";

/** A month with a score set against the one before it that has a score. */
export type MonthStep = {
  readonly earlier: Month;
  readonly later: Month;
  /** 1: the next month; more: months without a score lie between. */
  readonly monthsBetween: number;
  /** What may be an artefact of either month. */
  readonly artefacts: readonly ArtefactCode[];
} & (
  | {
      readonly kind: "compared";
      /** Score of the later month less that of the earlier one. */
      readonly difference: number;
      /** By how many classes; null where the classes of two months do not mean the same. */
      readonly classes: number | null;
      readonly spreads: SpreadsOfTwo;
      /** `within-the-spread`: one class up or down while the spreads overlap, so that other informants might show none. */
      readonly reading: "within-the-spread" | null;
    }
  | { readonly kind: "not-comparable"; readonly because: readonly CutReason[] }
);

const spreadsOf = (earlier: ScoredMonth, later: ScoredMonth): SpreadsOfTwo => {
  if (earlier.spread === null || later.spread === null) return "not-known";
  const overlap = earlier.spread.from <= later.spread.to && later.spread.from <= earlier.spread.to;
  return overlap ? "overlap" : "apart";
};

const classesBetween = (earlier: ScoredMonth, later: ScoredMonth): number | null => {
  const comparable = earlier.classesBy === "fixed-range" && later.classesBy === "fixed-range";
  return comparable && earlier.step !== null && later.step !== null ? later.step - earlier.step : null;
};

const stepOf = (earlier: ScoredMonth, later: ScoredMonth, artefacts: readonly Artefact[]): MonthStep => {
  const codes = artefacts
    .filter(({ month }) => month === earlier.month || month === later.month)
    .map(({ code }) => code);
  const common = {
    earlier: earlier.month,
    later: later.month,
    monthsBetween: monthNumber(later.month) - monthNumber(earlier.month),
    artefacts: [...new Set(codes)],
  };
  const because = cutsBetween(earlier, later);
  if (because.length > 0) return { ...common, kind: "not-comparable", because };
  const classes = classesBetween(earlier, later);
  const spreads = spreadsOf(earlier, later);
  return {
    ...common,
    kind: "compared",
    difference: rounded(later.score - earlier.score),
    classes,
    spreads,
    reading: spreads === "overlap" && classes !== null && Math.abs(classes) === 1 ? "within-the-spread" : null,
  };
};

/**
 * Each month with a score against the one before it: by how much it differs, and whether the resamples of the informants
 * leave that difference standing. Where the two may not be compared there is no difference, and it says why. The order of
 * the series changes nothing. Source: practice I2, I7.
 */
export const monthToMonth = (series: readonly IndexMonth[], artefacts: readonly Artefact[]): MonthStep[] => {
  const scored = inOrderOfTime(series).filter(isScored);
  return scored.slice(1).map((later, index) => stepOf(scored[index] ?? later, later, artefacts));
};
