import {
  DEFAULT_RESAMPLES,
  type Released,
  readingAreaTable,
  readingSubject,
  readingsBeside,
  releaseInternal,
  type StoredRow,
  type Subject,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import type { OperationContext } from "../context.ts";
import type { Failure } from "../failure.ts";
import { indexTable } from "./index-table.ts";
import { type MonthIndexAsked, monthScores } from "./month-scores.ts";

/** What people read in the month's classes together, area by area, as far as the actor may see it. */
const readingsOf = ({ month, asKnownOn }: MonthIndexAsked, ctx: OperationContext) =>
  ctx.read.rows({
    subject: readingSubject as unknown as Subject,
    table: readingAreaTable,
    order: "month",
    filter: { column: "month", is: month },
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  });

/**
 * The index of a month, released for use inside the operation: the classes of {@link monthScores}, and beside each what
 * people agreed on who read it together. The classes are the same whatever was agreed. Fails as {@link monthScores} does.
 * Source: practice I8.
 */
export const monthIndex = async (asked: MonthIndexAsked, ctx: OperationContext): Promise<Result<Released, Failure>> => {
  const scored = await monthScores(asked, ctx, DEFAULT_RESAMPLES);
  if (scored.isErr()) return err(scored.error);
  const read = await readingsOf(asked, ctx);
  if (read.isErr()) return err(read.error);
  const { method, scores } = scored.value;
  const readings = readingsBeside(read.value as unknown as readonly StoredRow[], method, scores);
  const { month, asKnownOn = null } = asked;
  return ok(releaseInternal(indexTable({ ...scored.value, readings, month, asKnownOn })));
};
