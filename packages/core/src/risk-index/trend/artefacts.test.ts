import { describe, expect, it } from "vitest";
import { artefactsOf } from "./artefacts.ts";
import type { IndexMonth } from "./index-month.ts";
import { exceptIn, fromThenOn, monthsWith } from "./index-months-fixture.ts";
import { defaultTrendRule } from "./trend-rule.ts";

const year = monthsWith([50, 50, 50, 50, 50, 50]);
const flagged = (series: readonly IndexMonth[]) =>
  artefactsOf(series, defaultTrendRule).map(({ month, code }) => [month, code]);

describe("what may be an artefact", () => {
  it("is nothing while the area is asked in the same way", () => {
    expect(artefactsOf(year, defaultTrendRule)).toEqual([]);
  });

  it("is the month with 49 monitors between months with 57, without their number", () => {
    expect(artefactsOf(exceptIn(year, 3, { monitors: 49 }), defaultTrendRule)).toEqual([
      { month: "2020-04", code: "fewer-monitors", against: ["2020-01", "2020-02", "2020-03"], share: null },
    ]);
  });

  it("is not a month with 52 monitors after 57, nor one of which nobody knows", () => {
    expect(flagged(exceptIn(year, 3, { monitors: 52 }))).toEqual([]);
    expect(flagged(exceptIn(year, 3, { monitors: null }))).toEqual([]);
  });

  it("is a third fewer informants than in the three months before, and says how many fewer", () => {
    const series = fromThenOn(
      year.map((month) => ({ ...month, voices: 9 })),
      4,
      { voices: 6 },
    );
    const [first, second] = artefactsOf(series, defaultTrendRule);
    expect(first).toMatchObject({ month: "2020-05", code: "fewer-voices", share: 0.333333333333 });
    expect(second).toMatchObject({ month: "2020-06", against: ["2020-03", "2020-04", "2020-05"] });
    expect(flagged(exceptIn(series, 4, { voices: 7 }))).toEqual([["2020-06", "fewer-voices"]]);
  });

  it("is a month in which a quarter of the voices came from other groups", () => {
    const other = exceptIn(year, 5, { groups: { leader: 2, youth: 4, "displaced-person": 2 } });
    expect(artefactsOf(other, defaultTrendRule)).toEqual([
      { month: "2020-06", code: "other-groups-asked", against: ["2020-05"], share: 0.25 },
    ]);
    expect(flagged(exceptIn(year, 5, { groups: { leader: 5, youth: 3 } }))).toEqual([]);
  });

  it("is a change of method, said of the first month that has a class under it", () => {
    const changed = fromThenOn(year, 2, { method: { id: "protection-risk", version: "2" } });
    const unscored = exceptIn(changed, 2, { score: null, class: null, state: "not-enough-voices", voices: 1 });
    expect(flagged(unscored)).toEqual([["2020-04", "method-changed"]]);
    expect(artefactsOf(unscored, defaultTrendRule)[0]?.against).toEqual(["2020-02"]);
  });

  it("is not the number of voices of a table of areas, which has none", () => {
    expect(flagged(year.map((month, index) => ({ ...month, voices: index < 2 ? 8 : 0, groups: null })))).toEqual([]);
  });
});
