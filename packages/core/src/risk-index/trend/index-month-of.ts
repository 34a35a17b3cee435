import type { Month } from "../../kernel/month.ts";
import { comparesAreas } from "../method/compares-areas.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import type { IndexMonth } from "./index-month.ts";

/** What the score of a month does not say of itself. */
export type MonthFacts = Pick<IndexMonth, "taxonomy" | "groups" | "monitors">;

const nothingKnown: MonthFacts = { taxonomy: null, groups: null, monitors: null };

/** What a trend needs of a month, from its score, the method that made it, and what else is known of the month. */
export const indexMonthOf = (
  { month, score, class: code, state, voices, seen, spread }: AreaScore,
  method: RiskMethod,
  facts: Partial<MonthFacts> = {},
): IndexMonth => {
  const step = method.classes.classes.findIndex((one) => one.code === code);
  // classes that depend on other areas say nothing against comparing scores
  const scoring: RiskMethod = { ...method, classes: { kind: "fixed-thresholds", classes: [] } };
  const ownMonth = method.comparedWithin === "month";
  return {
    ...nothingKnown,
    ...facts,
    // `trendOf` refuses what is no month of the calendar
    month: month as Month,
    score,
    class: code,
    step: step === -1 ? null : step,
    state,
    method: { id: method.id, version: method.version },
    scoresBy: ownMonth && comparesAreas(scoring) ? "own-month" : "fixed-range",
    classesBy: ownMonth && method.classes.kind !== "fixed-thresholds" ? "own-month" : "fixed-range",
    voices,
    seen,
    spread: spread === null ? null : { from: spread.from.score, to: spread.to.score },
  };
};
