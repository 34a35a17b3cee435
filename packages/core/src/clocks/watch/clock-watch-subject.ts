import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { type Day, dayNumber } from "../../kernel/day.ts";
import type { DomainCommand, DomainEvent } from "../../kernel/decider.ts";
import { type Instant, utcDayOf } from "../../kernel/instant.ts";
import { type Rejection, rejection } from "../../kernel/rejection.ts";
import type { Subject } from "../../kernel/subject.ts";
import { type ClockDoubt, type ClockWatch, clockDoubt, isToRenew, noClockWatch } from "./clock-watch.ts";

export type ClockWatchCommand =
  /** A machine's clock says `at`; `lastEntry`: the moment of the last entry in the log, for as long as none was believed. */
  | (DomainCommand & { readonly type: "look-at-clock"; readonly at: Instant; readonly lastEntry: Instant })
  /** Somebody says which day it is, read from a wall and not from the machine. */
  | (DomainCommand & {
      readonly type: "confirm-clock";
      readonly at: Instant;
      readonly today: Day;
      readonly by: ActorCode;
    });

export type ClockWatchEvent =
  | (DomainEvent & { readonly type: "clock-believed"; readonly schema: 1; readonly at: Instant })
  | (DomainEvent & {
      readonly type: "clock-doubted";
      readonly schema: 1;
      readonly at: Instant;
      readonly believed: Instant;
      readonly because: ClockDoubt;
    })
  | (DomainEvent & {
      readonly type: "clock-confirmed";
      readonly schema: 1;
      readonly at: Instant;
      readonly by: ActorCode;
    });

/** Facts: `machineSays`, the day of the machine's clock. */
export type ClockWatchRejection = Rejection<"clock-says-another-day">;

type Decision = Result<ClockWatchEvent[], ClockWatchRejection>;

/** Its day may be another one already, or still, where the office is. */
const isSameDay = (one: Day, other: Day): boolean => Math.abs(dayNumber(one) - dayNumber(other)) <= 1;

const looked = ({ at, lastEntry }: Extract<ClockWatchCommand, { type: "look-at-clock" }>, watch: ClockWatch) => {
  const believed = watch.believed ?? lastEntry;
  const because = clockDoubt(at, believed);
  if (because === undefined)
    return watch.doubted !== null || isToRenew(at, believed)
      ? [{ type: "clock-believed" as const, schema: 1 as const, at }]
      : [];
  return watch.doubted?.because === because
    ? []
    : [{ type: "clock-doubted" as const, schema: 1 as const, at, believed, because }];
};

/**
 * What the machine's clock is worth, for what can never be taken back: erasing. A moment is believed where it lies near the last one
 * that was; one that lies far off is doubted until the clock is set right or somebody says which day it is. What
 * others wrote under a wrong clock is no proof that it is right, so the log's own end counts only at the first look.
 * Err `clock-says-another-day` {machineSays}. Source: Answerable default.
 */
export const clockWatchSubject: Subject<ClockWatch, ClockWatchCommand, ClockWatchEvent, ClockWatchRejection> = {
  name: "clock-watch",
  initial: noClockWatch,
  decide: (command, watch) =>
    match(command)
      .returnType<Decision>()
      .with({ type: "look-at-clock" }, (asked) => ok(looked(asked, watch)))
      .with({ type: "confirm-clock" }, ({ at, today, by }) =>
        isSameDay(today, utcDayOf(at))
          ? ok([{ type: "clock-confirmed", schema: 1, at, by }])
          : err(rejection("clock-says-another-day", { machineSays: utcDayOf(at) })),
      )
      .exhaustive(),
  evolve: (_watch, event) =>
    match(event)
      .returnType<ClockWatch>()
      .with({ type: "clock-believed" }, { type: "clock-confirmed" }, ({ at }) => ({ believed: at, doubted: null }))
      .with({ type: "clock-doubted" }, ({ at, believed, because }) => ({ believed, doubted: { since: at, because } }))
      .exhaustive(),
  tables: [],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as ClockWatchEvent,
};
