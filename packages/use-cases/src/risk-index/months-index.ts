import {
  type Heading,
  type Instant,
  indexMonthOf,
  monthsFrom,
  type PCode,
  type Released,
  releaseInternal,
  trendOf,
} from "@answerable/core";
import { err, ok, Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import type { Period } from "../figures/period.ts";
import { type MonthScores, monthScores } from "./month-scores.ts";
import { type AreaOverMonths, monthsTable } from "./months-table.ts";

/** Which months' index is asked for, and of which areas. */
export interface MonthsIndexAsked extends Period {
  readonly area?: PCode | undefined;
  /** As it was known at an earlier moment; left out: as it is known now. */
  readonly asKnownOn?: Instant | undefined;
}

/** Fewer draws than for one month: here they only say whether two months' spreads overlap. Source: Answerable default. */
const RESAMPLES = 500;

const headingsOf = (months: readonly MonthScores[]): Heading[] => [
  ...new Map(months.flatMap(({ areas }) => areas.map((one): [string, Heading] => [one.code, one]))).values(),
];

/** One area over the months in which it stood, each under the method that held in it. */
const overMonths = (months: readonly MonthScores[], area: Heading): Result<AreaOverMonths, Failure> => {
  const scored = months.flatMap(({ method, scores, groups, monitors }) =>
    scores
      .filter((one) => one.area === area.code)
      .map((score) => ({ method, score, facts: { groups: groups(score), monitors } })),
  );
  const series = scored.map(({ method, score, facts }) => indexMonthOf(score, method, facts));
  return trendOf(series)
    .mapErr(wrongInput)
    .map((trend) => ({ area, scored, trend }));
};

/**
 * The index of a period, released for use inside the operation: every month's classes as {@link monthScores} gives them,
 * and what may be said of them over time. Months under different methods are not joined. Fails as {@link monthScores} does.
 * Source: practice I2, I4, I5, I7.
 */
export const monthsIndex = async (
  { from, to, area, asKnownOn }: MonthsIndexAsked,
  ctx: OperationContext,
): Promise<Result<Released, Failure>> => {
  const read: MonthScores[] = [];
  for (const month of monthsFrom(from, to)) {
    const one = await monthScores({ month, area, asKnownOn }, ctx, RESAMPLES);
    if (one.isErr()) return err(one.error);
    read.push(one.value);
    ctx.progress(read.length, "months");
  }
  const areas = Result.combine(headingsOf(read).map((heading) => overMonths(read, heading)));
  if (areas.isErr()) return err(areas.error);
  const months = monthsFrom(from, to).flatMap((month, index) => {
    const method = read[index]?.method;
    return method === undefined ? [] : [{ month, method }];
  });
  const sample = read.some((one) => one.sample);
  return ok(releaseInternal(monthsTable({ months, areas: areas.value, asKnownOn: asKnownOn ?? null, sample })));
};
