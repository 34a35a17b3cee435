import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "./rounded.ts";

const inText = (number: number): number => Number(number.toPrecision(12));

describe("a number as it leaves the engine", () => {
  it("has 12 significant digits", () => {
    expect(rounded(0.1 + 0.2)).toBe(0.3);
    expect(rounded(200 / 3)).toBe(66.6666666667);
    expect(rounded(-200 / 3)).toBe(-66.6666666667);
    expect(rounded(123_456_789_012.5)).toBe(123_456_789_013);
    expect([rounded(0), rounded(Number.NaN), rounded(1e300)]).toEqual([0, Number.NaN, 1e300]);
  });

  it("is what the digits of its text say, of whatever size and beside every power of ten", () => {
    const double = fc.double({ noNaN: true });
    const score = fc.double({ min: -1000, max: 1000, noNaN: true });
    const nearPower = fc
      .tuple(fc.integer({ min: -12, max: 14 }), fc.integer({ min: -4, max: 4 }))
      .map(([power, steps]) => 10 ** power * (1 + steps * Number.EPSILON));
    const nearHalf = fc
      .tuple(fc.integer({ min: 1e11, max: 1e12 - 1 }), fc.integer({ min: 0, max: 20 }), fc.integer({ min: -3, max: 3 }))
      .map(([digits, power, steps]) => ((digits + 0.5) / 10 ** power) * (1 + steps * Number.EPSILON));
    fc.assert(
      fc.property(fc.oneof(double, score, nearPower, nearHalf), (number) => {
        expect(rounded(number)).toBe(inText(number));
      }),
      { numRuns: 5000 },
    );
  });
});
