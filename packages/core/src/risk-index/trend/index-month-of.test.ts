import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "../method/default-method.ts";
import type { AreaScore } from "../scoring/area-score.ts";
import { indexMonthOf } from "./index-month-of.ts";

const score: AreaScore = {
  area: "ML0505",
  month: "2020-06",
  state: "scored",
  seen: "reported",
  voices: 5,
  groups: 3,
  class: "high",
  score: 67.5,
  nodes: {},
  spread: null,
  gaps: [],
};

describe("a score as a month of a trend", () => {
  it("pins the method's version and places the class in it", () => {
    const { id, version } = defaultRiskMethod;
    expect(indexMonthOf(score, defaultRiskMethod)).toMatchObject({
      month: "2020-06",
      method: { id, version },
      step: defaultRiskMethod.classes.classes.findIndex(({ code }) => code === "high"),
      scoresBy: "fixed-range",
      classesBy: "fixed-range",
      monitors: null,
    });
    expect(indexMonthOf({ ...score, class: null, score: null }, defaultRiskMethod).step).toBeNull();
  });

  it("knows that a range taken over the areas of a month is that month's own", () => {
    const observed = {
      ...defaultRiskMethod,
      comparedWithin: "month" as const,
      indicators: defaultRiskMethod.indicators.map((one) => ({
        ...one,
        normalisation: { kind: "observed-range" as const },
      })),
    };
    expect(indexMonthOf(score, observed).scoresBy).toBe("own-month");
    expect(indexMonthOf(score, { ...observed, comparedWithin: "all-months" }).scoresBy).toBe("fixed-range");
  });

  it("knows that classes of equal width over the scores of a month are that month's own, while its scores are not", () => {
    const labels = defaultRiskMethod.classes.classes.map(({ code, label }) => ({ code, label }));
    const equal = { ...defaultRiskMethod, comparedWithin: "month" as const };
    expect(indexMonthOf(score, { ...equal, classes: { kind: "equal-width", classes: labels } })).toMatchObject({
      scoresBy: "fixed-range",
      classesBy: "own-month",
    });
  });
});
