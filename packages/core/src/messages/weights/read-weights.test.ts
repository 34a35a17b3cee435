import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWeights, signOf } from "./read-weights.ts";

const textWith = (signs: string): string =>
  [
    "@start",
    "0.5 -1",
    "@rules",
    "1 2",
    "3 4",
    "@least",
    "0.1 0.2",
    "0.3 0.4",
    "@idea",
    `food ${signs}`,
    "@stem-en",
    `rice ${signs}`,
  ].join("\n");

describe("a weights text", () => {
  const weights = readWeights(textWith("Vz"));

  it("gives numbers for the rules and a vector for what was learned", () => {
    expect(weights.aspects).toBe(2);
    expect([...weights.start]).toEqual([0.5, -1]);
    expect(weights.forRules.map((one) => [...one])).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(weights.least.fr[0]).toBeCloseTo(0.3);
    expect([...(weights.vectorOf("idea", "food", "fr") ?? [])]).toEqual([0, expect.closeTo(3.75, 1)]);
  });

  it("keeps the words of one language from the other, and knows nothing of what was not learned", () => {
    expect(weights.vectorOf("stem", "rice", "en")).toBeDefined();
    expect(weights.vectorOf("stem", "rice", "fr")).toBeUndefined();
    expect(weights.vectorOf("idea", "constructor", "en")).toBeUndefined();
  });
});

it("a number written as a sign comes back nearly as it was", () => {
  fc.assert(
    fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (value) => {
      const [back = 0] = readWeights(textWith(`${signOf(value)}V`)).vectorOf("idea", "food", "en") ?? [];
      expect(Math.abs(back - value)).toBeLessThan(0.13);
    }),
  );
});
