import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { Day } from "../../kernel/day.ts";
import { addHours, type Instant, instantNumber, utcDayOf } from "../../kernel/instant.ts";
import { type ClockWatch, clockDoubt, MOST_DAYS_AHEAD, MOST_HOURS_BEHIND } from "./clock-watch.ts";
import { type ClockWatchCommand, clockWatchSubject } from "./clock-watch-subject.ts";

const { decide, evolve, initial } = clockWatchSubject;
const START = "2026-03-02T08:00:00.000Z" as Instant;
const day = (days: number): Instant => addHours(START, days * 24);
const look = (at: Instant): ClockWatchCommand => ({ type: "look-at-clock", at, lastEntry: START });
const confirm = (at: Instant, today = utcDayOf(at)): ClockWatchCommand => ({
  ...{ type: "confirm-clock", at, today, by: "admin-01" as ActorCode },
});

const after = (commands: readonly ClockWatchCommand[], from: ClockWatch = initial) =>
  commands.reduce(
    ({ state, facts }, command) => {
      const events = decide(command, state)._unsafeUnwrap();
      return { state: events.reduce(evolve, state), facts: [...facts, ...events.map(({ type }) => type)] };
    },
    { state: from, facts: [] as string[] },
  );

describe("the machine's clock", () => {
  it("is believed from day to day, and that is written down once a week", () => {
    const { state, facts } = after([0, 1, 2, 3, 4, 5, 6, 7, 8, 13, 14].map((one) => look(day(one))));
    expect(facts).toEqual(["clock-believed", "clock-believed"]);
    expect(state).toEqual({ believed: day(14), doubted: null });
  });

  it("is doubted once, where it lies months ahead, and for as long as it does", () => {
    const { state, facts } = after([1, 200, 201, 400].map((one) => look(day(one))));
    expect(facts).toEqual(["clock-doubted"]);
    expect(state).toEqual({ believed: START, doubted: { since: day(200), because: "clock-far-ahead" } });
  });

  it("is doubted where it lies behind, as after a battery that ran empty", () => {
    expect(after([look("2000-01-01T00:00:00.000Z" as Instant)]).state.doubted?.because).toBe("clock-behind");
  });

  it("is believed again as soon as it is set right", () => {
    const { state, facts } = after([look(day(300)), look(day(1))]);
    expect([facts, state.doubted]).toEqual([["clock-doubted", "clock-believed"], null]);
  });

  it("is believed again when somebody says which day it is, after months in which nobody worked", () => {
    const { state } = after([look(day(120)), confirm(day(120)), look(day(121))]);
    expect(state).toEqual({ believed: day(120), doubted: null });
  });

  it("is not confirmed by whoever knows another day", () => {
    const refused = decide(confirm(day(300), "2026-03-03" as Day), after([look(day(300))]).state);
    expect(refused._unsafeUnwrapErr()).toMatchObject({
      code: "clock-says-another-day",
      facts: { machineSays: utcDayOf(day(300)) },
    });
  });

  it("believes nothing that lies far from the last moment believed, whatever jumps, in whatever order", () => {
    const jumps = fc.array(fc.integer({ min: -600, max: 600 }), { maxLength: 30 });
    fc.assert(
      fc.property(jumps, (days) => {
        let watch: ClockWatch = initial;
        for (const one of days) {
          const before = watch.believed ?? START;
          const events = decide(look(day(one)), watch)._unsafeUnwrap();
          watch = events.reduce(evolve, watch);
          const isNear =
            instantNumber(day(one)) - instantNumber(before) <= MOST_DAYS_AHEAD * 86_400_000 &&
            instantNumber(before) - instantNumber(day(one)) <= MOST_HOURS_BEHIND * 3_600_000;
          expect(watch.doubted === null).toBe(isNear);
          expect(clockDoubt(watch.believed ?? START, before)).toBeUndefined();
          // looked at again it changes nothing
          expect(decide(look(day(one)), watch)._unsafeUnwrap()).toEqual([]);
        }
      }),
    );
  });
});
