import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../kernel/day.ts";
import { addMonths, type Month } from "../kernel/month.ts";
import { type Arrival, lateArrivals } from "./late-arrivals.ts";

const june = "2020-06" as Month;
const firstAfter = (month: Month): Day => `${addMonths(month, 1)}-01` as Day;
/** A month of which so many were in by its end, and so many came in on the 20th day after it. */
const filledUp = (month: string, early: number, late: number): Arrival[] => [
  ...Array.from({ length: early }, () => ({
    month: month as Month,
    receivedOn: addDays(firstAfter(month as Month), -3),
  })),
  ...Array.from({ length: late }, () => ({
    month: month as Month,
    receivedOn: addDays(firstAfter(month as Month), 19),
  })),
];
const past = [...filledUp("2020-01", 100, 9), ...filledUp("2020-02", 100, 4), ...filledUp("2020-03", 50, 7)];

describe("late arrivals", () => {
  it("says what usually comes in later, so many days after the end of a month, with its range", () => {
    expect(lateArrivals(past, june, "2020-07-12" as Day)).toEqual({
      ...{ month: june, daysAfterItsEnd: 12, kind: "usual" },
      ...{ percent: 9, lowest: 4, highest: 14, pastMonths: 3 },
    });
    expect(lateArrivals(past, june, "2020-07-25" as Day)).toMatchObject({ percent: 0, lowest: 0, highest: 0 });
  });

  it("says that it is not known with fewer than three past months", () => {
    const two = past.filter(({ month }) => month !== "2020-02");
    expect(lateArrivals(two, june, "2020-07-12" as Day)).toMatchObject({ kind: "not-known", pastMonths: 2 });
    expect(lateArrivals([], june, "2020-07-12" as Day)).toMatchObject({ kind: "not-known", pastMonths: 0 });
  });

  it("takes no percentage of fewer than twenty, and asks no month that has not settled", () => {
    const small = past.map((one) => (one.month === "2020-02" ? { ...one, month: "2020-05" as Month } : one));
    expect(lateArrivals(small, june, "2020-07-12" as Day)).toMatchObject({ kind: "not-known", pastMonths: 2 });
    const few = [...filledUp("2020-01", 100, 9), ...filledUp("2020-02", 19, 4), ...filledUp("2020-03", 50, 7)];
    expect(lateArrivals(few, june, "2020-07-12" as Day)).toMatchObject({ kind: "not-known", pastMonths: 2 });
  });

  it("says nothing of a month that has settled, and of one that is not over only that", () => {
    expect(lateArrivals(past, june, "2020-08-30" as Day)).toBeUndefined();
    expect(lateArrivals(past, june, "2020-06-30" as Day)).toMatchObject({ kind: "month-not-over" });
  });

  it("does not depend on the order of the arrivals, and never expects less than nothing", () => {
    const anyArrival = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: -30, max: 90 }))
      .map(([back, days]): Arrival => {
        const month = addMonths(june, -back);
        return { month, receivedOn: addDays(firstAfter(month), days) };
      });
    fc.assert(
      fc.property(fc.array(anyArrival, { maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (arrivals, day) => {
        const today = addDays("2020-06-30" as Day, day);
        const usual = lateArrivals(arrivals, june, today);
        expect(lateArrivals(arrivals.toReversed(), june, today)).toEqual(usual);
        if (usual?.kind !== "usual") return;
        expect(usual.lowest).toBeGreaterThanOrEqual(0);
        expect(usual.percent).toBeGreaterThanOrEqual(usual.lowest);
        expect(usual.highest).toBeGreaterThanOrEqual(usual.percent);
      }),
    );
  });
});
