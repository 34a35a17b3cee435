import { describe, expect, it } from "vitest";
import type { Calendar } from "../calendar/calendar.ts";
import { facts, moment, offices, rule } from "../clocks-fixture.ts";
import type { PauseRule } from "../policy/clock-rule.ts";
import { clockOf } from "./clock-of.ts";
import type { ClockReading } from "./clock-reading.ts";

const { bamako, bamakoWithHours, kyiv } = offices;
const amply: PauseRule = { each: 100, inAll: 100 };
const MONDAY = "received 2026-03-30T08:00Z";

interface Expected {
  readonly due: string;
  readonly spared: number;
  readonly runsOut?: string;
  readonly state?: ClockReading["state"];
}
type Case = readonly [why: string, within: string, Calendar, PauseRule | null, lines: readonly string[], Expected];

const cases: readonly Case[] = [
  [
    "hours are spared to the minute",
    ...(["24 hours", bamako, amply] as const),
    [MONDAY, "paused 2026-03-30T10:00Z", "resumed 2026-03-30T16:30Z"],
    { due: "2026-03-31T14:30Z", spared: 6.5 },
  ],
  [
    "a working day is spared whole where the office waits when it ends",
    ...(["3 working-days", bamako, amply] as const),
    [MONDAY, "paused 2026-03-31T10:00Z", "resumed 2026-04-01T10:00Z"],
    { due: "2026-04-04T00:00Z", spared: 1 },
  ],
  [
    "a wait within one day spares no day",
    ...(["3 working-days", bamako, amply] as const),
    [MONDAY, "paused 2026-03-31T10:00Z", "resumed 2026-03-31T15:00Z"],
    { due: "2026-04-03T00:00Z", spared: 0 },
  ],
  [
    "a wait over a weekend spares no working day",
    ...(["1 working-days", bamako, amply] as const),
    ["received 2026-03-27T16:00Z", "paused 2026-03-27T17:00Z", "resumed 2026-03-29T17:00Z"],
    { due: "2026-03-31T00:00Z", spared: 0 },
  ],
  [
    "a holiday inside a wait is not spared again",
    ...(["3 working-days", bamako, amply] as const),
    ["received 2026-03-24T08:00Z", "paused 2026-03-25T10:00Z", "resumed 2026-03-27T10:00Z"],
    { due: "2026-04-01T00:00Z", spared: 1 },
  ],
  [
    "what lies beyond the cap runs, and Easter Monday uses nothing of it",
    ...(["3 working-days", bamako, { each: 2, inAll: 9 }] as const),
    [MONDAY, "paused 2026-03-30T12:00Z"],
    { due: "2026-04-08T00:00Z", spared: 2, runsOut: "2026-04-02T00:00Z", state: "paused" },
  ],
  [
    "the second wait has what the first one left",
    ...(["3 working-days", bamako, { each: 2, inAll: 3 }] as const),
    [
      ...[MONDAY, "paused 2026-03-30T12:00Z", "resumed 2026-04-02T09:00Z"],
      ...["paused 2026-04-03T09:00Z", "resumed 2026-04-08T09:00Z"],
    ],
    { due: "2026-04-09T00:00Z", spared: 3 },
  ],
  [
    "nobody resumes: hours run again when the cap is used up",
    ...(["24 hours", bamako, { each: 48, inAll: 48 }] as const),
    [MONDAY, "paused 2026-03-30T10:00Z"],
    { due: "2026-04-02T08:00Z", spared: 48, runsOut: "2026-04-01T10:00Z", state: "paused" },
  ],
  [
    "a wait that begins with the cap used up runs out where it begins",
    ...(["10 hours", bamako, { each: 2, inAll: 2 }] as const),
    [MONDAY, "paused 2026-03-30T09:00Z", "resumed 2026-03-30T11:00Z", "paused 2026-03-30T12:00Z"],
    { due: "2026-03-30T20:00Z", spared: 2, runsOut: "2026-03-30T12:00Z", state: "paused" },
  ],
  [
    "a clock that no wait spares does not notice one",
    ...(["24 hours", bamako, null] as const),
    [MONDAY, "paused 2026-03-30T10:00Z"],
    { due: "2026-03-31T08:00Z", spared: 0 },
  ],
  [
    "resumed at closing, the day is spared",
    ...(["1 working-days", bamakoWithHours, amply] as const),
    [MONDAY, "paused 2026-03-31T10:00Z", "resumed 2026-03-31T16:00Z"],
    { due: "2026-04-01T16:00Z", spared: 1 },
  ],
  [
    "paused at closing, the day is over and counted",
    ...(["2 working-days", bamakoWithHours, amply] as const),
    [MONDAY, "paused 2026-03-31T16:00Z", "resumed 2026-04-01T10:00Z"],
    { due: "2026-04-01T16:00Z", spared: 0 },
  ],
  [
    "of a wait overnight only open hours are spared",
    ...(["8 working-hours", bamakoWithHours, amply] as const),
    [MONDAY, "paused 2026-03-30T14:00Z", "resumed 2026-03-31T10:00Z"],
    { due: "2026-03-31T12:00Z", spared: 4 },
  ],
  [
    "a night in which clocks are put forward spares an hour less than the wall says",
    ...(["24 hours", kyiv, amply] as const),
    ["received 2026-03-28T12:00+02:00", "paused 2026-03-28T22:00+02:00", "resumed 2026-03-29T10:00+03:00"],
    { due: "2026-03-30T00:00+03:00", spared: 11 },
  ],
  [
    "calendar days are spared over the weekend too",
    ...(["3 calendar-days", bamako, amply] as const),
    ["received 2026-03-26T08:00Z", "paused 2026-03-27T10:00Z", "resumed 2026-03-30T10:00Z"],
    { due: "2026-04-02T00:00Z", spared: 3 },
  ],
  [
    "who was waited for when it came is waited for from then on",
    ...(["24 hours", bamako, amply] as const),
    ["paused 2026-03-29T10:00Z", MONDAY, "resumed 2026-03-30T10:00Z"],
    { due: "2026-03-31T10:00Z", spared: 2 },
  ],
  [
    "a wait that was over before it came spares nothing",
    ...(["24 hours", bamako, amply] as const),
    ["paused 2026-03-29T10:00Z", "resumed 2026-03-29T11:00Z", MONDAY],
    { due: "2026-03-31T08:00Z", spared: 0 },
  ],
  [
    "resumed and paused again at one moment is one wait, with one cap",
    ...(["24 hours", bamako, { each: 3, inAll: 9 }] as const),
    [
      ...[MONDAY, "paused 2026-03-30T10:00Z", "paused 2026-03-30T12:00Z"],
      ...["resumed 2026-03-30T12:00Z", "resumed 2026-03-30T14:00Z"],
    ],
    { due: "2026-03-31T11:00Z", spared: 3 },
  ],
  [
    "paused twice and resumed twice is one wait from the first to the first",
    ...(["24 hours", bamako, amply] as const),
    [
      ...[MONDAY, "paused 2026-03-30T10:00Z", "paused 2026-03-30T11:00Z"],
      ...["resumed 2026-03-30T12:00Z", "resumed 2026-03-30T20:00Z"],
    ],
    { due: "2026-03-31T10:00Z", spared: 2 },
  ],
];

describe("waiting for the person", () => {
  it.each(cases)("%s: %s", (_why, within, calendar, pause, lines, expected) => {
    const reading = clockOf("response", facts(...lines), rule(within, { pause }), calendar);
    expect(reading).toMatchObject({
      ...{ due: moment(expected.due), spared: expected.spared, state: expected.state ?? "running" },
      pauseRunsOut: expected.runsOut === undefined ? null : moment(expected.runsOut),
    });
  });
});
