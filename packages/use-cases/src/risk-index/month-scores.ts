import {
  type AnswersAsked,
  type AreaScore,
  accumulate,
  answerRows,
  assessmentAnswerTable,
  assessmentSubject,
  chunkOf,
  emptyTally,
  type GroupsAsked,
  groupsAsked,
  type Heading,
  type Instant,
  type Month,
  type PCode,
  type RiskMethod,
  resampledScores,
  type ScoredUnit,
  type StoredRow,
  type Subject,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, wrongInput } from "../failure.ts";
import { asKnownThen } from "../figures/as-known-then.ts";
import { figuresData } from "../figures/figures-data.ts";
import { methodFor } from "./method-in-use.ts";

/** Which month's index is asked for, and of which region. */
export interface MonthIndexAsked {
  readonly month: Month;
  readonly area?: PCode | undefined;
  /** As it was known at an earlier moment; left out: as it is known now. */
  readonly asKnownOn?: Instant | undefined;
}

/** The scores of a month, with what a table of them needs. */
export interface MonthScores {
  readonly method: RiskMethod;
  readonly areas: readonly Heading[];
  /** In the order of `scoreAreas`: areas without a class first. */
  readonly scores: readonly AreaScore[];
  /** How many informants of each group spoke, by area. */
  readonly groups: (unit: ScoredUnit) => GroupsAsked | null;
  /** How many monitors were active in the whole operation; null where it is not known or must not be told. */
  readonly monitors: number | null;
  readonly left: Pick<AnswersAsked, "inConflict" | "ofAnotherMethod">;
  readonly sample: boolean;
}

/**
 * The scores of a month: every admin 2 area of the country (or of one admin 1 unit) that the actor may see, under the
 * method in effect in that month. Areas nobody spoke of stand in it too. The voices are drawn anew so many times for the
 * spread of answers, always with the same seed, so that a month printed again is the same; 0: there is no spread.
 * Err: `document-not-adopted`, what is wrong with a document, or the store's failures.
 */
export const monthScores = async (
  { month, area, asKnownOn }: MonthIndexAsked,
  ctx: OperationContext,
  resamples: number,
): Promise<Result<MonthScores, Failure>> => {
  const then = asKnownOn === undefined ? ctx : asKnownThen(ctx, asKnownOn);
  const method = methodFor(then, month).mapErr(wrongInput);
  if (method.isErr()) return err(method.error);
  const seen = await figuresData({ from: month, to: month, basis: "documented", area, asKnownOn }, ctx);
  if (seen.isErr()) return err(seen.error);
  const read = await ctx.read.rows({
    subject: assessmentSubject as unknown as Subject,
    table: assessmentAnswerTable,
    order: "month",
    filter: { all: [{ column: "month", is: month }, ...(area === undefined ? [] : [{ column: "adm1", is: area }])] },
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  });
  if (read.isErr()) return err(read.error);
  const { rows, ...left } = answerRows(read.value as unknown as readonly StoredRow[], method.value);
  const { areas, states, monitors, sample } = seen.value;
  const expected = states.map((one) => ({ area: one.area, month: one.month, seen: one.state }));
  const tally = accumulate(emptyTally(method.value), chunkOf(method.value, rows));
  const { scores } = resampledScores(tally, expected, { resamples });
  return ok({
    ...{ method: method.value, areas, scores, left, sample },
    groups: groupsAsked(tally),
    monitors: monitors.find((one) => one.month === month)?.active ?? null,
  });
};
