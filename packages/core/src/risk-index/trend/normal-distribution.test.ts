import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalQuantile, normalTail } from "./normal-distribution.ts";

/** Half the complementary error function of z/√2, worked with 40 digits. */
const known = [
  [0, 0.5],
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [1.959963984540054, 0.025],
  [2.999, 0.0013543365337271066],
  [3, 0.0013498980316300946],
  [5, 2.866515718791939e-7],
  [8, 6.220960574271784e-16],
  [20, 2.7536241186062337e-89],
] as const;

describe("the normal distribution", () => {
  it.each(known)("leaves above %d what tables give, to 12 digits", (z, tail) => {
    expect(Math.abs(normalTail(z) / tail - 1)).toBeLessThan(1e-12);
  });

  it("gives back the 97.5th percentile", () => {
    expect(normalQuantile(0.025)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 12);
  });

  it("halves in the middle, falls outwards, and is the same on both sides", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 38, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (z, more) => {
          expect(normalTail(z + more)).toBeLessThanOrEqual(normalTail(z) * (1 + 1e-12));
          expect(normalTail(-z)).toBeCloseTo(1 - normalTail(z), 14);
        },
      ),
    );
  });
});
