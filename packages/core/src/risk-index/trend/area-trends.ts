import { ok, Result } from "neverthrow";
import { AreaState } from "../../kernel/area-state.ts";
import type { Issue } from "../../kernel/issue.ts";
import { compareText } from "../../kernel/text-order.ts";
import type { CircumstanceName } from "../method/circumstances.ts";
import type { AnswerTally } from "../scoring/answer-tally.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import type { ScoredUnit } from "../scoring/panel.ts";
import { groupsAsked } from "./groups-asked.ts";
import type { IndexMonth } from "./index-month.ts";
import { indexMonthOf } from "./index-month-of.ts";
import { type NotedCircumstances, saidOf } from "./noted-circumstances.ts";
import { type AreaTrend, trendOf } from "./trend-of.ts";
import type { TrendRule } from "./trend-rule.ts";

/** What the index of one area of a file says over time. */
export interface TrendOfArea extends AreaTrend {
  readonly area: string;
  /** Its months in the order of time, as they were read; how many monitors there were is never printed (practice S3). */
  readonly series: readonly Omit<IndexMonth, "monitors">[];
}

/** Area-months whose rows say different things of one circumstance. */
export interface DifferingCircumstance {
  readonly circumstance: CircumstanceName;
  readonly units: readonly ScoredUnit[];
}

export interface AreaTrends {
  /** Areas without any score first, then by code. Source: practice I5. */
  readonly areas: readonly TrendOfArea[];
  readonly differing: readonly DifferingCircumstance[];
}

const NAMES = ["methodVersion", "taxonomyVersion", "monitors", "seen"] as const satisfies CircumstanceName[];

/** Where rows say different things, versions stand together and are comparable with neither; of others nothing is known. */
const circumstancesOf = (noted: NotedCircumstances, unit: ScoredUnit, method: IndexMonth["method"]) => {
  const only = (name: CircumstanceName): string | undefined => {
    const [first, ...others] = saidOf(noted, unit, name);
    return others.length > 0 ? undefined : first;
  };
  const version = saidOf(noted, unit, "methodVersion").join(" + ");
  const taxonomy = saidOf(noted, unit, "taxonomyVersion").join(" + ");
  const monitors = only("monitors");
  const seen = AreaState.safeParse(only("seen"));
  return {
    method: version === "" ? method : { ...method, version },
    taxonomy: taxonomy === "" ? null : { id: "taxonomy", version: taxonomy },
    monitors: monitors === undefined ? null : Number(monitors),
    ...(seen.success ? { seen: seen.data } : {}),
  };
};

/**
 * The trend of each area of a file, from the scores of its months and what its rows say of how they were asked. Scores
 * with a spread (`resampledScores`) let months be told apart by it. The order of rows, areas and months changes nothing.
 * Err: those of `trendOf`.
 */
export const areaTrends = (
  tally: AnswerTally,
  scores: readonly AreaScore[],
  noted: NotedCircumstances,
  rule?: TrendRule,
): Result<AreaTrends, Issue[]> => {
  const groupsOf = groupsAsked(tally);
  const monthOf = (score: AreaScore): IndexMonth => {
    const month = indexMonthOf(score, tally.method, { groups: groupsOf(score) });
    return { ...month, ...circumstancesOf(noted, score, month.method) };
  };
  const inTime = scores.toSorted((a, b) => compareText(a.area, b.area) || compareText(a.month, b.month));
  const trends = [...Map.groupBy(inTime, ({ area }) => area)].map(([area, own]) => {
    const series = own.map(monthOf);
    const printed = series.map(({ monitors: _monitors, ...month }) => month);
    return trendOf(series, rule).map((trend): TrendOfArea => ({ area, ...trend, series: printed }));
  });
  const differing = NAMES.flatMap((circumstance): DifferingCircumstance[] => {
    const units = inTime.filter((unit) => saidOf(noted, unit, circumstance).length > 1);
    return units.length === 0 ? [] : [{ circumstance, units: units.map(({ area, month }) => ({ area, month })) }];
  });
  return Result.combine(trends).andThen((areas) =>
    ok({
      areas: areas.toSorted((a, b) => Number(a.runs.length > 0) - Number(b.runs.length > 0)),
      differing,
    }),
  );
};
