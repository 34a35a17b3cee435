import { describe, expect, it } from "vitest";
import { artefactsOf } from "./artefacts.ts";
import type { IndexMonth } from "./index-month.ts";
import { exceptIn, fromThenOn, monthsWith } from "./index-months-fixture.ts";
import { monthToMonth } from "./month-to-month.ts";
import { defaultTrendRule } from "./trend-rule.ts";

const steps = (series: readonly IndexMonth[]) => monthToMonth(series, artefactsOf(series, defaultTrendRule));
const two = monthsWith([50, 58]);
const after = (change: Partial<IndexMonth>) => steps(exceptIn(two, 1, change))[0];

describe("a month against the one before it", () => {
  it("says that one class more is within the spread while the resamples overlap", () => {
    expect(after({ class: "high", step: 3, spread: { from: 53, to: 62 } })).toEqual({
      kind: "compared",
      earlier: "2020-01",
      later: "2020-02",
      monthsBetween: 1,
      artefacts: [],
      difference: 8,
      classes: 1,
      spreads: "overlap",
      reading: "within-the-spread",
    });
  });

  it("does not say so where they lie apart, of two classes, of none, or where nothing was resampled", () => {
    expect(after({ step: 3, spread: { from: 56, to: 62 } })).toMatchObject({ spreads: "apart", reading: null });
    expect(after({ step: 4 })).toMatchObject({ classes: 2, spreads: "overlap", reading: null });
    expect(after({})).toMatchObject({ classes: 0, reading: null });
    expect(after({ step: 3, spread: null })).toMatchObject({ classes: 1, spreads: "not-known", reading: null });
  });

  it("counts no classes where each month's own range makes them", () => {
    expect(after({ step: 3, classesBy: "own-month" })).toMatchObject({ difference: 8, classes: null, reading: null });
  });

  it("gives no difference across a change of method, and says why", () => {
    expect(after({ method: { id: "protection-risk", version: "2" } })).toEqual({
      kind: "not-comparable",
      earlier: "2020-01",
      later: "2020-02",
      monthsBetween: 1,
      artefacts: ["method-changed"],
      because: ["method-changed"],
    });
  });

  it("says how many months lie between when one has no score", () => {
    expect(steps(monthsWith([50, null, 52]))).toMatchObject([
      { earlier: "2020-01", later: "2020-03", monthsBetween: 2 },
    ]);
  });

  it("bears the flags of both months, so that the way back from few monitors is not read as a rise", () => {
    const dip = exceptIn(monthsWith([50, 45, 50]), 1, { monitors: 49 });
    expect(steps(dip).map(({ artefacts }) => artefacts)).toEqual([["fewer-monitors"], ["fewer-monitors"]]);
    expect(steps(fromThenOn(monthsWith([50, 45, 50]), 1, { monitors: 49 }))[0]?.artefacts).toEqual(["fewer-monitors"]);
  });
});
