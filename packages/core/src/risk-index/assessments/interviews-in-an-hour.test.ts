import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interviewsInAnHour } from "./interviews-in-an-hour.ts";

const minutes = (...at: readonly number[]): number[] => at.map((minute) => minute * 60_000);

describe("interviews within an hour", () => {
  it("eleven of them are asked about", () => {
    expect(interviewsInAnHour(minutes(0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50))).toBe(11);
  });

  it("a day's work of one every twenty minutes is no question", () => {
    expect(interviewsInAnHour(minutes(...Array.from({ length: 24 }, (_none, index) => index * 20)))).toBe(0);
  });

  it("six are asked about, five are not; the sixth an hour after the first is another hour", () => {
    expect(interviewsInAnHour(minutes(0, 10, 20, 30, 40, 59))).toBe(6);
    expect(interviewsInAnHour(minutes(0, 10, 20, 30, 40))).toBe(0);
    expect(interviewsInAnHour(minutes(0, 10, 20, 30, 40, 60))).toBe(0);
  });

  it("an interview that came twice, as an edit does, counts once", () => {
    expect(interviewsInAnHour(minutes(0, 0, 0, 10, 20, 30, 40))).toBe(0);
  });

  it("is the most that any hour which begins with an interview holds, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000_000 }), { maxLength: 60 }), (moments) => {
        const distinct = [...new Set(moments)];
        const most = Math.max(
          0,
          ...distinct.map((from) => distinct.filter((one) => one >= from && one < from + 3_600_000).length),
        );
        expect(interviewsInAnHour(moments)).toBe(most >= 6 ? most : 0);
        expect(interviewsInAnHour(moments.toReversed())).toBe(interviewsInAnHour(moments));
      }),
    );
  });
});
