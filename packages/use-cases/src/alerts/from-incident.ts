import {
  type AlertInput,
  type Day,
  type Happened,
  type Instant,
  incidentSubject,
  type RecordedIncident,
  rejection,
  type SlotRef,
  type Uuid,
} from "@answerable/core";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import type { OperationContext } from "../context.ts";
import { type Failure, refusedBy } from "../failure.ts";

/** What an alert takes over from a documented incident. */
export type TakenOver = Pick<AlertInput, "knownAt" | "place" | "occurred" | "violations" | "source">;

/** A documented incident that an alert may be linked to: within sight, and standing. */
export const standingIncident = (ctx: OperationContext, id: Uuid): ResultAsync<RecordedIncident, Failure> =>
  ctx.read
    .state(incidentSubject, id)
    .andThen(({ state }) =>
      state.status === "alleged" || state.status === "corroborated"
        ? ok(state)
        : err(refusedBy(rejection("linked-incident-does-not-stand", { status: state.status }))),
    );

/** The opened value; undefined where none is sealed, or the slot is gone. */
export const openedTime = async (
  ctx: OperationContext,
  ref: SlotRef | undefined,
): Promise<Result<string | undefined, Failure>> => {
  if (ref === undefined) return ok(undefined);
  const opened = await ctx.reveal(ref, "alert");
  return opened.isErr() && opened.error.owner === "rule" ? ok(undefined) : opened;
};

const takeOver = async (ctx: OperationContext, id: Uuid): Promise<Result<TakenOver, Failure>> => {
  const incident = await standingIncident(ctx, id);
  if (incident.isErr()) return err(incident.error);
  const { happened, learned, place, violations, source } = incident.value.content;
  const day = await openedTime(ctx, happened.day);
  const learnedDay = await openedTime(ctx, learned?.day);
  if (day.isErr()) return err(day.error);
  if (learnedDay.isErr()) return err(learnedDay.error);
  const { month, precision } = happened;
  const occurred: Happened =
    day.value === undefined
      ? { month, precision: precision === "unknown-day" ? precision : "month" }
      : { month, precision, day: day.value as Day as never };
  return ok({
    // The day begins before the hour it was learned at: the delay is never shown shorter than it was.
    knownAt:
      learnedDay.value === undefined ? incident.value.receivedAt : (`${learnedDay.value}T00:00:00.000Z` as Instant),
    place: { adm2: place.adm2 },
    occurred,
    violations,
    source,
  });
};

/**
 * What an alert takes over from a documented incident: area, date, violations, how it is known. The words and the village
 * stay behind: an alert says less, and whoever drafts it adds what has to be said.
 */
export const fromIncident = (ctx: OperationContext, id: Uuid): ResultAsync<TakenOver, Failure> =>
  new ResultAsync(takeOver(ctx, id));
