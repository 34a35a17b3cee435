import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../kernel/day.ts";
import { addHours } from "../kernel/instant.ts";
import type { Month } from "../kernel/month.ts";
import { anyInstant } from "../testing/arbitraries.ts";
import { AlertDelays, alertDelays, limitStartFrom, occurrenceWindow } from "./alert-delays.ts";
import { instant } from "./alert-fixture.ts";

const june = { month: "2020-06" as Month, precision: "day" as const };
const day = "2020-06-14" as Day;
const knownAt = instant("2020-06-15T08:00:00.000Z");
const at = instant("2020-06-14T05:30:00.000Z");
const delays = (sentAt: string, window = { from: at, to: at }, limitHours = 48) =>
  alertDelays({ knownAt, sentAt: instant(sentAt), window, limitHours });

describe("the two delays", () => {
  it("an attack on Sunday at dawn, known on Monday, sent on Tuesday at five: in time from both", () => {
    expect(delays("2020-06-16T05:00:00.000Z")).toEqual({
      fromKnowledge: { hours: 21, inTime: true },
      fromOccurrence: { least: 24, most: 48, inTime: "yes" },
    });
  });

  it("sent half an hour later than 48 hours after it happened: still in time from knowledge, not from occurrence", () => {
    expect(delays("2020-06-16T06:00:00.000Z")).toMatchObject({
      fromKnowledge: { hours: 22, inTime: true },
      fromOccurrence: { least: 48, most: 72, inTime: "no" },
    });
  });

  it("exactly at the limit is in time, a millisecond later is not", () => {
    expect(delays("2020-06-17T08:00:00.000Z").fromKnowledge).toEqual({ hours: 48, inTime: true });
    expect(delays("2020-06-17T08:00:00.001Z").fromKnowledge).toEqual({ hours: 49, inTime: false });
  });

  it("does not say whether it was in time from occurrence where the day alone leaves it open", () => {
    const window = occurrenceWindow(june, knownAt, day);
    expect(delays("2020-06-16T10:00:00.000Z", window).fromOccurrence).toEqual({
      least: 24,
      most: 72,
      inTime: "not-known",
    });
    expect(delays("2020-06-15T23:00:00.000Z", window).fromOccurrence.inTime).toBe("yes");
    expect(delays("2020-06-18T00:00:00.000Z", window).fromOccurrence.inTime).toBe("no");
  });

  it("shorter limits of threats are held to their own hours", () => {
    expect(delays("2020-06-16T07:00:00.000Z", undefined, 24).fromKnowledge.inTime).toBe(true);
    expect(delays("2020-06-16T09:00:00.000Z", undefined, 24).fromKnowledge.inTime).toBe(false);
  });
});

describe("when it happened", () => {
  it("is a moment, a day, about a week or a month, and never after it was known", () => {
    expect(occurrenceWindow(june, knownAt, day, "05:30")).toEqual({ from: at, to: at });
    expect(occurrenceWindow(june, knownAt, day)).toEqual({
      from: "2020-06-14T00:00:00.000Z",
      to: "2020-06-15T00:00:00.000Z",
    });
    expect(occurrenceWindow({ ...june, precision: "week" }, knownAt, day)).toEqual({
      from: "2020-06-07T00:00:00.000Z",
      to: knownAt,
    });
    expect(occurrenceWindow({ ...june, precision: "unknown-day" }, knownAt)).toEqual({
      from: "2020-06-01T00:00:00.000Z",
      to: knownAt,
    });
  });

  it("begins a limit in steps of six hours, never later than it happened; a vague date begins none", () => {
    expect(limitStartFrom({ from: at, to: at })).toBe("2020-06-14T00:00:00.000Z");
    expect(limitStartFrom(occurrenceWindow({ ...june, precision: "month" }, knownAt))).toBeUndefined();
  });
});

describe("laws of delays", () => {
  const hours = fc.integer({ min: 0, max: 2000 });

  it("the delay from occurrence holds the exact one between its steps, and is never the shorter of the two", () => {
    fc.assert(
      fc.property(anyInstant(), hours, hours, fc.integer({ min: 1, max: 200 }), (known, before, after, limitHours) => {
        const moment = addHours(known, -before);
        const window = { from: moment, to: moment };
        const found = alertDelays({ knownAt: known, sentAt: addHours(known, after), window, limitHours });
        expect(AlertDelays.parse(found)).toEqual(found);
        expect(found.fromOccurrence.least).toBeLessThanOrEqual(before + after);
        expect(found.fromOccurrence.most).toBeGreaterThanOrEqual(found.fromKnowledge.hours);
        expect(found.fromOccurrence.least % 24).toBe(0);
        if (found.fromOccurrence.inTime === "yes") expect(found.fromKnowledge.inTime).toBe(true);
      }),
    );
  });

  it("a vaguer date never says more than an exact one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), hours, (hour, after) => {
        const timeOfDay = `${String(hour).padStart(2, "0")}:00`;
        const sentAt = addHours(knownAt, after);
        const inTime = (time?: string) =>
          alertDelays({ knownAt, sentAt, window: occurrenceWindow(june, knownAt, day, time), limitHours: 48 })
            .fromOccurrence.inTime;
        expect([inTime(timeOfDay), "not-known"]).toContain(inTime());
      }),
    );
  });
});
