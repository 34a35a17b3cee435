import { addHours, type DeadlineTelling, type Instant } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailMoment, slotName, slotOf } from "./mail-moment.ts";

const NOTED = "2026-04-01T05:59:30.000Z" as Instant;
const hours = { dailyHour: 6, settleSeconds: 60 };
const noted = (telling: DeadlineTelling, afterHours = 0) =>
  ({ event: { telling }, afterHours }) as Parameters<typeof slotOf>[0];

describe("when a mail goes", () => {
  it("is a minute after the look, so that one look is one mail", () => {
    expect(mailMoment(slotOf(noted("at-once"), "at-once"), NOTED, hours)).toBe("2026-04-01T06:00:30.000Z");
  });

  it("is the next daily hour for who wishes one a day: what settles after it waits for the next day's", () => {
    const daily = slotOf(noted("at-once"), "daily");
    expect(mailMoment(daily, NOTED, hours)).toBe("2026-04-02T06:00:00.000Z");
    expect(mailMoment(daily, addHours(NOTED, -1), hours)).toBe("2026-04-01T06:00:00.000Z");
  });

  it("is apart for alarms, for what came late, and for what is still undone days later", () => {
    const names = [noted("at-once"), noted("in-digest"), noted("at-once", 72), noted("in-digest", 24)].map((one) =>
      slotName(slotOf(one, "at-once")),
    );
    expect(names).toEqual([
      "at-once at-once 0",
      "late at-once 0",
      "still-undone at-once 72",
      "still-undone at-once 24",
    ]);
    expect([noted("at-once"), noted("in-digest")].map((one) => slotOf(one, "daily").kind)).toEqual(["daily", "daily"]);
  });

  it("is never earlier for what was noted later, in one kind of mail (law)", () => {
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 5 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.constantFrom("at-once" as const, "daily" as const),
        fc.constantFrom(0, 24, 72),
        (a, b, wish, after) => {
          const [first, then] = [Math.min(a, b), Math.max(a, b)].map((one) => addHours(NOTED, one / 60));
          const slot = slotOf(noted("at-once", after), wish);
          const [one, other] = [first, then].map((at) => mailMoment(slot, at ?? NOTED, hours));
          expect(String(one) <= String(other)).toBe(true);
        },
      ),
    );
  });
});
