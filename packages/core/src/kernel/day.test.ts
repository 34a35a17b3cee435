import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, Day, dayNumber, dayOfNumber, isDay } from "./day.ts";
import { endOfDay } from "./end-of-day.ts";

const number = fc.integer({ min: -200_000, max: 200_000 });

describe("a day", () => {
  it("knows which days exist", () => {
    expect(isDay("2020-02-29")).toBe(true);
    expect(isDay("2021-02-29")).toBe(false);
    expect(isDay("1900-02-29")).toBe(false);
    expect(isDay("2020-04-31")).toBe(false);
    expect(isDay("14/06/2020")).toBe(false);
  });

  it("counts across months and years", () => {
    expect(dayNumber("1970-01-01" as Day)).toBe(0);
    expect(addDays("2020-02-28" as Day, 2)).toBe("2020-03-01");
    expect(addDays("2020-01-01" as Day, -1)).toBe("2019-12-31");
  });

  it("names what is wrong without repeating the text", () => {
    const problem = Day.safeParse("le marché après Pâques").error;
    expect(JSON.stringify(problem)).not.toContain("Pâques");
  });

  it("goes to a number and back, for every day", () => {
    fc.assert(fc.property(number, (n) => dayNumber(dayOfNumber(n)) === n && isDay(dayOfNumber(n))));
  });

  it("keeps time order in text order", () => {
    fc.assert(fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => a < b === dayOfNumber(a) < dayOfNumber(b)));
  });
});

describe("the last day there is", () => {
  it("ends with its last moment: no instant is written after it", () => {
    expect(endOfDay("9999-12-30" as Day)).toBe("9999-12-31T00:00:00.000Z");
    expect(endOfDay("9999-12-31" as Day)).toBe("9999-12-31T23:59:59.999Z");
  });
});
