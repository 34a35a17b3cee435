import { match } from "ts-pattern";
import type { Month } from "../../kernel/month.ts";
import { comparesAreas } from "../method/compares-areas.ts";
import type { RiskMethod } from "../method/risk-method.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import type { IndexMonth } from "./index-month.ts";

/** What the score of a month does not say of itself. */
export type MonthFacts = Pick<IndexMonth, "taxonomy" | "groups" | "monitors" | "spread">;

const nothingKnown: MonthFacts = { taxonomy: null, groups: null, monitors: null, spread: null };

/** What a trend needs of a month, from its score, the method that made it, and what else is known of the month. */
export const indexMonthOf = (
  { month, score, class: code, state, voices, seen }: AreaScore,
  method: RiskMethod,
  facts: Partial<MonthFacts> = {},
): IndexMonth => {
  const step = method.classes.classes.findIndex((one) => one.code === code);
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
    scoresBy: method.comparedWithin === "month" && comparesAreas(method) ? "own-month" : "fixed-range",
    classesBy: match(method.classes)
      .with({ kind: "fixed-thresholds" }, () => "fixed-range" as const)
      .exhaustive(),
    voices,
    seen,
  };
};
