import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RiskClasses } from "../method/risk-class.ts";
import { classAt, classBounds, haveNoRange } from "./class-bounds.ts";

const bins = (count: number) =>
  RiskClasses.parse({
    kind: "equal-width",
    classes: Array.from({ length: count }, (_bin, index) => ({ code: `l${index + 1}`, label: { en: `${index + 1}` } })),
  });
const levels = (scores: readonly number[], count = 5): string[] => {
  const bounds = classBounds(bins(count), Float64Array.from(scores));
  return scores.filter((score) => !Number.isNaN(score)).map((score) => classAt(bins(count), bounds, score).code);
};

describe("five bins of equal width, as UNHCR's A2SIT cuts them", () => {
  // R: cut(c(0, 2, 2.1, 4, 6, 8, 9, 10), 5, labels = FALSE) is 1 1 2 2 3 4 5 5
  it("a score on a cut lies in the lower bin, the lowest of all in the first", () => {
    expect(levels([0, 2, 2.1, 4, 6, 8, 9, 10])).toEqual(["l1", "l1", "l2", "l2", "l3", "l4", "l5", "l5"]);
  });

  it("the range is that of the scores there are, wherever it lies", () => {
    expect(levels([41, Number.NaN, 42, 46])).toEqual(["l1", "l1", "l5"]);
  });

  // R: cut(rep(7, 3), 5, labels = FALSE) is 3 3 3
  it("scores that are all the same have no range: all lie in the middle bin", () => {
    expect(levels([7, 7, 7])).toEqual(["l3", "l3", "l3"]);
    expect(levels([7])).toEqual(["l3"]);
    expect(levels([7, 7], 4)).toEqual(["l2", "l2"]);
    expect([haveNoRange(Float64Array.of(7, Number.NaN)), haveNoRange(Float64Array.of(7, 8))]).toEqual([true, false]);
    expect(haveNoRange(Float64Array.of(Number.NaN))).toBe(false);
  });

  it("what only binary arithmetic lays beside a cut lies on it", () => {
    // 0.1 + 0.2 is a little above 0.3, which is the first cut of 0 to 1.5
    expect(levels([0, 1.5, Number((0.1 + 0.2).toPrecision(12))])).toEqual(["l1", "l5", "l1"]);
  });

  it("a higher score never lies in a lower bin, and the ends are in the end bins", () => {
    const scores = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 2, max: 9 }), (some, count) => {
        const found = levels(
          some.toSorted((a, b) => a - b),
          count,
        );
        expect(found.toSorted()).toEqual(found);
        expect([found[0], found.at(-1)]).toEqual(["l1", `l${count}`]);
      }),
    );
  });
});

describe("fixed thresholds", () => {
  const fixed = RiskClasses.parse({
    kind: "fixed-thresholds",
    classes: [0, 2, 3.5, 5, 6.5].map((from, index) => ({ code: `l${index + 1}`, label: { en: `${index}` }, from })),
  });

  it("a score on a threshold lies in the class that it opens, whatever the others score", () => {
    const bounds = classBounds(fixed, Float64Array.of(9, 9));
    expect([-1, 0, 1.9, 2, 3.4, 3.5, 6.5, 10].map((score) => classAt(fixed, bounds, score).code)).toEqual([
      "l1",
      "l1",
      "l1",
      "l2",
      "l2",
      "l3",
      "l5",
      "l5",
    ]);
  });
});
