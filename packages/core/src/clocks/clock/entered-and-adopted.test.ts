import { describe, expect, it } from "vitest";
import type { Day } from "../../kernel/day.ts";
import { facts, moment, office, offices, rule } from "../clocks-fixture.ts";
import { defaultResponsePolicy } from "../policy/default-response-policy.ts";
import { policyInForce } from "../policy/policy-in-force.ts";
import { clockOf, usedUpTo } from "./clock-of.ts";
import { callsForAlarm, isClockOverdue } from "./clock-reading.ts";

const FRIDAY = "received 2026-03-27T16:00Z";
const { bamako } = offices;
const day = rule("24 hours");

describe("received by somebody, entered by somebody else", () => {
  it("clocks start when a volunteer received it, not when it was typed in", () => {
    const reading = clockOf("response", facts(FRIDAY, "entered 2026-03-28T09:00Z"), day, bamako);
    expect(reading).toMatchObject({ due: moment("2026-03-28T16:00Z"), enteredLate: false });
  });

  it("received twice, by a volunteer and then at the desk, the first counts", () => {
    const reading = clockOf("response", facts("received 2026-03-30T08:00Z", FRIDAY), day, bamako);
    expect(reading.startedAt).toBe(moment("2026-03-27T16:00Z"));
  });

  it("entered after it was due: overdue and listed as entered late, and no alarm goes off", () => {
    const reading = clockOf("response", facts(FRIDAY, "entered 2026-03-30T09:00Z"), day, bamako);
    const now = moment("2026-03-30T09:01Z");
    expect([reading.enteredLate, isClockOverdue(reading, now), callsForAlarm(reading, now)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("once it begins anew it alarms like any other", () => {
    const lines = facts(FRIDAY, "entered 2026-03-30T09:00Z", "reopened 2026-04-06T08:00Z");
    const reading = clockOf("response", lines, day, bamako);
    const before = moment("2026-04-07T08:00Z");
    const after = moment("2026-04-07T08:00:00.001Z");
    expect([callsForAlarm(reading, before), callsForAlarm(reading, after)]).toEqual([false, true]);
  });

  it("an appeal is never late by having been entered late", () => {
    const lines = facts(FRIDAY, "appealed 2026-04-01T08:00Z", "entered 2026-04-20T08:00Z");
    expect(clockOf("appeal", lines, day, bamako).enteredLate).toBe(false);
  });

  it("nothing met, stopped or not begun is overdue", () => {
    const now = moment("2030-01-01T00:00Z");
    for (const end of ["met response 2026-05-01T08:00Z", "stopped 2026-05-01T08:00Z"])
      expect(isClockOverdue(clockOf("response", facts(FRIDAY, end), day, bamako), now)).toBe(false);
    expect(isClockOverdue(clockOf("appeal", facts(FRIDAY), day, bamako), now)).toBe(false);
  });
});

describe("a calendar adopted midway", () => {
  const before = office({});
  const after = office({}, "2026-03-30");
  const rule1 = rule("1 working-days", { reopened: "goes-on" });

  it("moves what is open", () => {
    expect(clockOf("response", facts(FRIDAY), rule1, before).due).toBe(moment("2026-03-31T00:00Z"));
    expect(clockOf("response", facts(FRIDAY), rule1, after).due).toBe(moment("2026-04-01T00:00Z"));
  });

  it("leaves what was met as it was judged: late stays late, in time stays in time", () => {
    const late = facts(FRIDAY, "met response 2026-03-31T10:00Z due 2026-03-31T00:00Z");
    expect(clockOf("response", late, rule1, after)).toMatchObject({
      state: "met-late",
      due: moment("2026-03-31T00:00Z"),
    });
    const inTime = facts(FRIDAY, "met response 2026-03-31T10:00Z due 2026-04-01T00:00Z");
    expect(clockOf("response", inTime, rule1, before).state).toBe("met");
  });

  it("counts again once the clock goes on", () => {
    const again = facts(FRIDAY, "met response 2026-03-28T10:00Z due 2026-03-31T00:00Z", "reopened 2026-03-29T10:00Z");
    expect(clockOf("response", again, rule1, after).due).toBe(moment("2026-04-01T00:00Z"));
  });
});

describe("a policy adopted midway", () => {
  const policies = [
    { ...defaultResponsePolicy, version: "2", effective: { from: "2026-04-01" as Day, to: null } },
    { ...defaultResponsePolicy, version: "1", effective: { from: null, to: null } },
  ];
  const at = (text: string, zone = "Africa/Bamako") => policyInForce(policies, moment(text), zone)?.version;

  it("holds for what is received from its first day on, and for nothing before", () => {
    expect([at("2026-03-31T23:59Z"), at("2026-04-01T00:00Z")]).toEqual(["1", "2"]);
  });

  it("its first day begins on the office's wall, not in Greenwich", () => {
    expect([at("2026-03-31T20:00Z", "Asia/Kabul"), at("2026-04-01T01:00Z", "America/Bogota")]).toEqual(["2", "1"]);
  });

  it("there may be none", () => {
    expect(policyInForce(policies.slice(0, 1), moment("2026-03-01T00:00Z"), "Africa/Bamako")).toBeUndefined();
  });
});

describe("how much of a clock has run", () => {
  const waited = facts(FRIDAY, "paused 2026-03-27T18:00Z", "resumed 2026-03-27T20:00Z");
  const spared = rule("24 hours", { pause: { each: 9, inAll: 9 } });
  const used = (at: string, lines = waited) => usedUpTo("response", lines, spared, bamako, moment(at));

  it("grows, stands while the person is waited for, and goes on beyond what the rule gives", () => {
    const times = [
      "2026-03-27T15:00Z",
      "2026-03-27T17:00Z",
      "2026-03-27T19:00Z",
      "2026-03-27T20:30Z",
      "2026-03-29T00:00Z",
    ];
    expect(times.map((at) => used(at))).toEqual([0, 1, 2, 2.5, 30]);
  });

  it("stands once it is met, and is nothing before it begins", () => {
    expect(used("2027-01-01T00:00Z", facts(FRIDAY, "met response 2026-03-27T17:30Z"))).toBe(1.5);
    expect(used("2027-01-01T00:00Z", [])).toBe(0);
  });

  it("counts days whole, when they end", () => {
    const days = (at: string) => usedUpTo("response", facts(FRIDAY), rule("5 working-days"), bamako, moment(at));
    expect(["2026-03-30T23:59Z", "2026-03-31T00:00Z"].map(days)).toEqual([0, 1]);
  });
});
