import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../../kernel/day.ts";
import { type Instant, instantNumber, instantOfNumber, utcDayOf } from "../../kernel/instant.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { WEEKDAYS } from "../calendar/weekday.ts";
import { moment, office } from "../clocks-fixture.ts";
import { dueByMinutes, type Wait } from "../minute-reckoner-fixture.ts";
import { CLOCK_NAMES, type ClockRule } from "../policy/clock-rule.ts";
import { ClockFact } from "./clock-fact.ts";
import { clockOf, usedUpTo } from "./clock-of.ts";

const MINUTE = 60_000;

/** Zones and the days around which something happens in them. */
const somewhere: readonly (readonly [zone: string, around: string])[] = [
  ["Africa/Bamako", "2026-03-23T00:00Z"],
  ["Asia/Kathmandu", "2028-02-26T00:00Z"],
  ["Asia/Kabul", "2026-12-28T00:00Z"],
  ["Europe/Kyiv", "2026-03-26T00:00Z"],
  ["Europe/Kyiv", "2026-10-22T00:00Z"],
  ["Asia/Beirut", "2026-03-26T00:00Z"],
  ["Africa/Casablanca", "2026-02-12T00:00Z"],
  ["Africa/Juba", "2021-01-28T00:00Z"],
  ["Pacific/Apia", "2011-12-27T00:00Z"],
];

/** Hours that no change of clocks touches, so that wall and reckoner cannot disagree about a time that does not exist. */
const hours: readonly Calendar["officeHours"][] = [
  [],
  [{ days: [...WEEKDAYS], from: "08:00", to: "16:00" }],
  [
    { days: [...WEEKDAYS], from: "13:30", to: "17:15" },
    { days: [...WEEKDAYS], from: "08:00", to: "12:00" },
  ],
];

interface Setting {
  readonly calendar: Calendar;
  readonly around: Instant;
}

const setting: fc.Arbitrary<Setting> = fc
  .record({
    place: fc.constantFrom(...somewhere),
    weekend: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 3 }),
    officeHours: fc.constantFrom(...hours),
    holidays: fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 5 }),
  })
  .map(({ place: [timeZone, text], weekend, officeHours, holidays }) => {
    const around = moment(text);
    const days = holidays.map((after) => addDays(utcDayOf(around), after) as string);
    return {
      calendar: { ...office({ timeZone, weekend, officeHours }, ...days), holidays: office({}, ...days).holidays },
      around,
    };
  });

const unit = fc.constantFrom<ClockRule["unit"]>("hours", "calendar-days", "working-days", "working-hours");
const effect = fc.constantFrom<ClockRule["reopened"]>("starts-anew", "goes-on", "stays-met");
const pause = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.nat({ max: 8 }))
  .map(([each, more]) => ({ each, inAll: each + more }));
const rule: fc.Arbitrary<ClockRule> = fc.record({
  ...{ within: fc.integer({ min: 1, max: 9 }), unit, pause: fc.option(pause), reopened: effect, appealed: effect },
});

const later = (from: Instant, minutes: number): Instant => instantOfNumber(instantNumber(from) + minutes * MINUTE);
const minutes = fc.nat({ max: 14 * 1440 });

/** Waits one after the other, the last one with or without an end. */
const waits = fc.uniqueArray(minutes, { maxLength: 7 }).map((times) => times.toSorted((a, b) => a - b));
const waitsOf = (around: Instant, times: readonly number[]): Wait[] =>
  times.flatMap((from, index) => {
    const to = times[index + 1];
    if (index % 2 === 1) return [];
    return [{ from: later(around, from), to: to === undefined ? undefined : later(around, to) }];
  });
const factsOf = (received: Instant, pauses: readonly Wait[]): ClockFact[] => [
  { type: "received", at: received },
  ...pauses.flatMap(({ from, to }): ClockFact[] => [
    { type: "paused", at: from },
    ...(to === undefined ? [] : [{ type: "resumed" as const, at: to }]),
  ]),
];

const anyFact = (around: Instant): fc.Arbitrary<ClockFact> => {
  const at = fc.nat({ max: 40 }).map((hour) => later(around, hour * 360));
  return fc.oneof(
    fc.record({
      type: fc.constantFrom("received", "entered", "paused", "resumed", "stopped", "reopened", "appealed"),
      at,
    }),
    fc.record({ type: fc.constant("met"), at, clock: fc.constantFrom(...CLOCK_NAMES) }),
    fc.record({ type: fc.constant("met"), at, clock: fc.constantFrom(...CLOCK_NAMES), judgedDue: at }),
  ) as fc.Arbitrary<ClockFact>;
};
const anything = fc.record({ setting, rule, clock: fc.constantFrom(...CLOCK_NAMES) }).chain((known) =>
  fc.record({
    known: fc.constant(known),
    facts: fc.array(anyFact(known.setting.around), { maxLength: 12 }),
  }),
);

const dueOf = (lines: readonly ClockFact[], by: ClockRule, calendar: Calendar): string =>
  clockOf("response", lines, by, calendar).due ?? "never";

describe("what a clock says", () => {
  it("is what asking every minute says", () => {
    fc.assert(
      fc.property(setting, rule, minutes, waits, ({ calendar, around }, by, after, times) => {
        const received = later(around, after % 2880);
        const pauses = waitsOf(around, times);
        const slow = dueByMinutes(received, pauses, by, calendar);
        // a wait that was over when it came is none; one that was not begins with it
        expect(dueOf(factsOf(received, pauses), by, calendar)).toBe(slow);
      }),
      { numRuns: 60 },
    );
  });

  it("does not hang on the order in which facts come, nor on how often", () => {
    fc.assert(
      fc.property(anything, fc.infiniteStream(fc.nat()), ({ known, facts }, order) => {
        const { calendar } = known.setting;
        const mixed = [...facts, ...facts]
          .map((fact) => ({ fact, at: order.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ fact }) => fact);
        expect(clockOf(known.clock, mixed, known.rule, calendar)).toEqual(
          clockOf(known.clock, facts, known.rule, calendar),
        );
      }),
    );
  });

  it("received later, nothing is due sooner", () => {
    fc.assert(
      fc.property(setting, rule, minutes, minutes, waits, ({ calendar, around }, by, first, more, times) => {
        const pauses = waitsOf(around, times);
        const due = (after: number) => dueOf(factsOf(later(around, after), pauses), by, calendar);
        expect(due(first + more) >= due(first)).toBe(true);
      }),
    );
  });

  it("one wait more never makes anything due sooner, whatever the caps leave to the others", () => {
    fc.assert(
      fc.property(setting, rule, minutes, waits, fc.nat(), ({ calendar, around }, by, after, times, which) => {
        const pauses = waitsOf(around, times);
        const fewer = pauses.filter((_, index) => index !== which % Math.max(1, pauses.length));
        const due = (some: readonly Wait[]) => dueOf(factsOf(later(around, after), some), by, calendar);
        expect(due(pauses) >= due(fewer)).toBe(true);
      }),
    );
  });

  it("nobody resuming never makes it due sooner than somebody did", () => {
    fc.assert(
      fc.property(setting, rule, minutes, minutes, ({ calendar, around }, by, from, long) => {
        const due = (to: Instant | undefined) =>
          dueOf(factsOf(around, [{ from: later(around, from), to }]), by, calendar);
        expect(due(undefined) >= due(later(around, from + long))).toBe(true);
      }),
    );
  });

  it("whatever happened: no negative time, none that is lost, and a state that its dates bear out", () => {
    fc.assert(
      fc.property(anything, minutes, minutes, ({ known, facts }, at, more) => {
        const { calendar, around } = known.setting;
        const reading = clockOf(known.clock, facts, known.rule, calendar);
        const { state, startedAt, due, metAt } = reading;
        const used = (minute: number) => usedUpTo(known.clock, facts, known.rule, calendar, later(around, minute));
        expect(used(at)).toBeGreaterThanOrEqual(0);
        expect(used(at + more)).toBeGreaterThanOrEqual(used(at));
        expect(reading.spared).toBeGreaterThanOrEqual(0);
        expect(startedAt === null).toBe(state === "not-begun");
        expect(due === null).toBe(state === "not-begun" || state === "stopped");
        expect(metAt !== null).toBe(state === "met" || state === "met-late");
        expect(reading.pauseRunsOut === null || state === "paused").toBe(true);
        const judged = facts.some((fact) => fact.type === "met" && fact.judgedDue !== undefined);
        if (startedAt !== null && due !== null && !judged) {
          expect(due > startedAt).toBe(true);
          // by its last moment what the rule gives has run, and not a minute before (days end at once)
          if (metAt === null) {
            const upTo = (moment_: Instant) => usedUpTo(known.clock, facts, known.rule, calendar, moment_);
            expect(upTo(due)).toBeCloseTo(known.rule.within, 6);
            expect(upTo(instantOfNumber(instantNumber(due) - 1))).toBeLessThan(known.rule.within);
          }
        }
        const starts = [...reading.earlier.map((one) => one.startedAt), ...(startedAt === null ? [] : [startedAt])];
        expect(starts).toEqual(starts.toSorted());
      }),
    );
  });

  it("the first and the last moment there may be have an answer, in each unit and zone", () => {
    for (const [timeZone] of somewhere)
      for (const unit_ of ["hours", "calendar-days", "working-days", "working-hours"] as const)
        for (const text of ["1900-01-01T00:00:00.000Z", "2199-12-31T23:59:59.999Z"]) {
          const [received] = ClockFact.array().parse([{ type: "received", at: text }]);
          const by: ClockRule = { within: 30, unit: unit_, pause: null, reopened: "goes-on", appealed: "goes-on" };
          const { due } = clockOf("response", received ? [received] : [], by, office({ timeZone }));
          expect([timeZone, unit_, (due ?? "") > text]).toEqual([timeZone, unit_, true]);
        }
    expect(ClockFact.safeParse({ type: "received", at: "9999-12-31T23:59:59.999Z" }).success).toBe(false);
  });

  it("a day that was looked up as a holiday later never makes anything due sooner", () => {
    fc.assert(
      fc.property(setting, rule, minutes, fc.nat({ max: 12 }), ({ calendar, around }, by, after, which) => {
        const on = addDays(utcDayOf(around), which) as Day;
        const more = { ...calendar, holidays: [...calendar.holidays, ...office({}, on).holidays] };
        const lines = factsOf(later(around, after), []);
        expect(dueOf(lines, by, more) >= dueOf(lines, by, calendar)).toBe(true);
      }),
    );
  });
});
