import { describe, expect, it } from "vitest";
import { facts, moment, offices, rule } from "../clocks-fixture.ts";
import type { ClockName, ClockRule } from "../policy/clock-rule.ts";
import { clockOf } from "./clock-of.ts";
import type { ClockReading, PastRun } from "./clock-reading.ts";

const MONDAY = "received 2026-03-30T08:00Z";

interface Expected {
  readonly state: ClockReading["state"];
  readonly due: string | null;
  readonly earlier?: readonly Pick<PastRun, "outcome">[];
}
type Case = readonly [why: string, ClockName, rest: Partial<ClockRule>, lines: readonly string[], Expected];

/** Every clock here runs 24 hours, so that only what ends and begins it differs. */
const cases: readonly Case[] = [
  [
    "met in its last moment is in time",
    ...(["response", {}] as const),
    [MONDAY, "met response 2026-03-31T08:00Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "a thousandth of a second later is late, and says by when it was due",
    ...(["response", {}] as const),
    [MONDAY, "met response 2026-03-31T08:00:00.001Z"],
    { state: "met-late", due: "2026-03-31T08:00Z" },
  ],
  [
    "met twice, the first counts",
    ...(["response", {}] as const),
    [MONDAY, "met response 2026-03-30T09:00Z", "met response 2026-04-09T09:00Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "what another clock met does not meet this one",
    ...(["closure", {}] as const),
    [MONDAY, "met response 2026-03-30T09:00Z"],
    { state: "running", due: "2026-03-31T08:00Z" },
  ],
  [
    "who has the answer needs no interim one",
    ...(["interim", {}] as const),
    [MONDAY, "met response 2026-03-30T09:00Z due 2026-03-30T08:30Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "an interim answer is word that the matter arrived, here too late",
    ...(["acknowledgement", {}] as const),
    [MONDAY, "met interim 2026-03-31T09:00Z"],
    { state: "met-late", due: "2026-03-31T08:00Z" },
  ],
  [
    "an interim answer is not the answer",
    ...(["response", {}] as const),
    [MONDAY, "met interim 2026-03-30T09:00Z"],
    { state: "running", due: "2026-03-31T08:00Z" },
  ],
  [
    "met while the person is waited for, after the cap ran out and the time too",
    ...(["response", { pause: { each: 10, inAll: 10 } }] as const),
    [MONDAY, "paused 2026-03-30T10:00Z", "met response 2026-04-02T10:00Z"],
    { state: "met-late", due: "2026-03-31T18:00Z" },
  ],
  [
    "a wait after it was met moves nothing",
    ...(["response", { pause: { each: 99, inAll: 99 } }] as const),
    [MONDAY, "met response 2026-03-30T09:00Z", "paused 2026-03-30T10:00Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "answered on the spot, the receipt typed in for a little later",
    ...(["response", {}] as const),
    [MONDAY, "met response 2026-03-30T07:55Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "withdrawn: nothing is due",
    ...(["response", {}] as const),
    [MONDAY, "stopped 2026-03-30T12:00Z"],
    { state: "stopped", due: null },
  ],
  [
    "an answer given after it was withdrawn brings nothing back",
    ...(["response", {}] as const),
    [MONDAY, "stopped 2026-03-30T12:00Z", "met response 2026-03-30T13:00Z"],
    { state: "stopped", due: null },
  ],
  [
    "what was met and then withdrawn stays met",
    ...(["response", {}] as const),
    [MONDAY, "met response 2026-03-30T09:00Z", "stopped 2026-03-30T12:00Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "reopened, it starts anew with the whole time",
    ...(["response", { reopened: "starts-anew" }] as const),
    [MONDAY, "met response 2026-03-30T09:00Z", "reopened 2026-04-09T12:00Z"],
    { state: "running", due: "2026-04-10T12:00Z", earlier: [{ outcome: "met" }] },
  ],
  [
    "reopened, it goes on with what was left when it was met",
    ...(["response", { reopened: "goes-on" }] as const),
    [MONDAY, "met response 2026-03-30T18:00Z", "reopened 2026-04-09T12:00Z"],
    { state: "running", due: "2026-04-10T02:00Z" },
  ],
  [
    "nothing was left when it goes on: it was due when it was due",
    ...(["response", { reopened: "goes-on" }] as const),
    [MONDAY, "met response 2026-04-01T09:00Z", "reopened 2026-04-09T12:00Z"],
    { state: "running", due: "2026-03-31T08:00Z" },
  ],
  [
    "reopened, what was met stays met",
    ...(["acknowledgement", { reopened: "stays-met" }] as const),
    [MONDAY, "met acknowledgement 2026-03-30T09:00Z", "reopened 2026-04-09T12:00Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "starting anew does not hide that it was missed",
    ...(["response", { reopened: "starts-anew" }] as const),
    [MONDAY, "reopened 2026-04-09T12:00Z", "met response 2026-04-09T13:00Z"],
    { state: "met", due: "2026-04-10T12:00Z", earlier: [{ outcome: "left-open" }] },
  ],
  [
    "withdrawn and brought back, what was never met goes on",
    ...(["response", { reopened: "stays-met" }] as const),
    [MONDAY, "stopped 2026-03-30T18:00Z", "reopened 2026-04-09T12:00Z"],
    { state: "running", due: "2026-04-10T02:00Z" },
  ],
  [
    "reopening comes from the person, so nobody waits for the person any more",
    ...(["response", { pause: { each: 99, inAll: 99 }, reopened: "stays-met" }] as const),
    [MONDAY, "paused 2026-03-30T10:00Z", "reopened 2026-03-30T15:00Z"],
    { state: "running", due: "2026-03-31T13:00Z" },
  ],
  [
    "a clock that starts anew has its pauses anew",
    ...(["response", { pause: { each: 5, inAll: 5 }, reopened: "starts-anew" }] as const),
    [
      ...[MONDAY, "paused 2026-03-30T09:00Z", "resumed 2026-03-30T14:00Z", "reopened 2026-04-06T08:00Z"],
      ...["paused 2026-04-06T10:00Z", "resumed 2026-04-06T15:00Z"],
    ],
    { state: "running", due: "2026-04-07T13:00Z", earlier: [{ outcome: "left-open" }] },
  ],
  [
    "reopened twice, both earlier times are kept",
    ...(["response", { reopened: "starts-anew" }] as const),
    [
      ...[MONDAY, "met response 2026-03-31T09:00Z", "reopened 2026-04-06T08:00Z", "met response 2026-04-06T09:00Z"],
      ...["reopened 2026-04-08T08:00Z"],
    ],
    { state: "running", due: "2026-04-09T08:00Z", earlier: [{ outcome: "met-late" }, { outcome: "met" }] },
  ],
  [
    "closed and reopened at one moment: reopening follows",
    ...(["closure", { reopened: "starts-anew" }] as const),
    [MONDAY, "reopened 2026-03-30T12:00Z", "met closure 2026-03-30T12:00Z"],
    { state: "running", due: "2026-03-31T12:00Z", earlier: [{ outcome: "met" }] },
  ],
  [
    "nobody appealed: the clock of appeals has not begun",
    ...(["appeal", {}] as const),
    [MONDAY, "met response 2026-03-30T09:00Z"],
    { state: "not-begun", due: null },
  ],
  [
    "it begins with the appeal, whatever waited before",
    ...(["appeal", { pause: { each: 9, inAll: 9 } }] as const),
    [MONDAY, "paused 2026-03-30T09:00Z", "appealed 2026-04-08T08:00Z"],
    { state: "running", due: "2026-04-09T08:00Z" },
  ],
  [
    "a second appeal starts it anew",
    ...(["appeal", { appealed: "starts-anew" }] as const),
    [...[MONDAY, "appealed 2026-04-08T08:00Z", "met appeal 2026-04-08T10:00Z", "appealed 2026-04-20T08:00Z"]],
    { state: "running", due: "2026-04-21T08:00Z", earlier: [{ outcome: "met" }] },
  ],
  [
    "an appeal leaves the response that was given alone",
    ...(["response", { reopened: "starts-anew", appealed: "stays-met" }] as const),
    [MONDAY, "met response 2026-03-30T09:00Z", "appealed 2026-04-08T08:00Z"],
    { state: "met", due: "2026-03-31T08:00Z" },
  ],
  [
    "and lets closing go on, where the policy says so",
    ...(["closure", { appealed: "goes-on" }] as const),
    [MONDAY, "met closure 2026-03-30T20:00Z", "appealed 2026-04-08T08:00Z"],
    { state: "running", due: "2026-04-08T20:00Z" },
  ],
  [
    "nothing is known of when it was received: no clock runs",
    ...(["response", {}] as const),
    ["entered 2026-03-30T08:00Z", "paused 2026-03-30T09:00Z", "reopened 2026-03-30T10:00Z"],
    { state: "not-begun", due: null },
  ],
];

describe("what ends a clock and what begins it again", () => {
  it.each(cases)("%s: %s", (_why, name, rest, lines, { state, due, earlier }) => {
    const reading = clockOf(name, facts(...lines), rule("24 hours", rest), offices.bamako);
    expect(reading).toMatchObject({ state, due: due === null ? null : moment(due) });
    expect(reading.earlier.map(({ outcome }) => ({ outcome }))).toEqual(earlier ?? []);
  });
});
