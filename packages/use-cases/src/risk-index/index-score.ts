import {
  type AreaOrder,
  type AreaScore,
  DEFAULT_RESAMPLES,
  ranksOf,
  resamplingSteps,
  type ScoredUnit,
  unitKey,
} from "@answerable/core";
import * as z from "zod";
import type { ComputeContext } from "../context.ts";
import { computation } from "../use-case.ts";
import { expectedMonths } from "./expected-months.ts";
import { countedWarnings, type UnitWarning, warningIssues, warningsByUnit } from "./index-warnings.ts";
import { madeBy, madeByColumns } from "./made-by.ts";
import { methodHead, methodName } from "./method-head.ts";
import { resamplingFields } from "./resampling-fields.ts";
import { scoreColumns, scoreRow } from "./score-row.ts";
import { type FileTally, fileTally, scoredFileFields } from "./scored-file.ts";
import { stepsTold } from "./steps-told.ts";

/** An area's place among those of its month. Under a method without voices nobody can be drawn anew, and nothing holds it. */
export type RankedArea = Omit<AreaOrder, keyof ScoredUnit> | Pick<AreaOrder, "rank">;

/** A score with what an analyst must know beside it. */
export interface FileScore extends AreaScore {
  readonly order: RankedArea | null;
  readonly warnings: readonly UnitWarning[];
}

const Asked = z.strictObject({
  ...scoredFileFields,
  rank: z
    .boolean()
    .default(false)
    .describe("Ranks too, each with the share of resamples in which the order to the next area holds."),
  ...resamplingFields,
});
type Asked = z.output<typeof Asked>;

const ordersOf = (scores: readonly AreaScore[], drawn: readonly AreaOrder[]): Map<string, RankedArea> => {
  if (drawn.length > 0) return new Map(drawn.map(({ area, month, ...order }) => [unitKey({ area, month }), order]));
  const months = Map.groupBy(scores, ({ month }) => month);
  return new Map(
    [...months.values()].flatMap((areas) => {
      const ranks = ranksOf(Float64Array.from(areas, ({ score }) => score ?? Number.NaN));
      return areas.flatMap((area, place): [string, RankedArea][] => {
        const rank = ranks[place] ?? Number.NaN;
        return Number.isNaN(rank) ? [] : [[unitKey(area), { rank }]];
      });
    }),
  );
};

const scoredFile = (
  { method, tally, refusedRows }: FileTally,
  { rank, resamples, seed }: Pick<Asked, "rank" | "resamples" | "seed">,
  { progress }: Pick<ComputeContext, "progress">,
) => {
  const draws = method.voices === null ? 0 : (resamples ?? (rank ? DEFAULT_RESAMPLES : 0));
  const asked = { seed, resamples: draws, ranks: rank };
  const { scores, warnings, orders } = stepsTold(resamplingSteps(tally, expectedMonths(tally), asked), progress);
  const ranked = rank ? ordersOf(scores, orders) : new Map<string, RankedArea>();
  const warningsOf = warningsByUnit(warnings);
  return {
    method: methodHead(method),
    refusedRows,
    resampling: draws === 0 ? null : { resamples: draws, seed },
    warnings: countedWarnings(warnings),
    columns: scoreColumns(method, { resampled: draws > 0, ranked: rank }),
    areas: scores.map(
      (score): FileScore => ({ ...score, order: ranked.get(unitKey(score)) ?? null, warnings: warningsOf(score) }),
    ),
  };
};

/** Scores a file of answers by a method; needs no store. Err: what is wrong with the method or keeps the file from being read. */
export const indexScore = computation({
  name: "index.score",
  kind: "compute",
  summary: "score a file of answers by a method; needs no store, and full numbers are for an analyst's file only",
  input: Asked,
  permission: null,
  form: "record",
  tells: true,
  toFile: true,
  handle: ({ rank, resamples, seed, ...files }, ctx) =>
    fileTally(files, ctx, rank || (resamples ?? 0) > 0).map((taken) =>
      scoredFile(taken, { rank, resamples, seed }, ctx),
    ),
  listed: ({ method, resampling, areas }) => areas.map((area) => ({ ...area, method: methodName(method), resampling })),
  flat: ({ areas, columns, method, resampling }) =>
    areas.map((area) => scoreRow(area, columns)).map(madeBy(method, resampling)),
  columns: ({ columns, resampling }) => [...columns, ...madeByColumns(resampling)],
  warnings: ({ warnings }) => warningIssues(warnings),
  isPartlyRefused: ({ refusedRows }) => refusedRows > 0,
});
