import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import type { Panel } from "../scoring/panel.ts";
import { workbookMethod } from "../scoring/workbook-fixture.ts";
import { defaultSensitivityPlan } from "./default-plan.ts";
import { type SensitivityAsked, sensitivityOf, sensitivitySteps } from "./sensitivity-of.ts";
import { readSensitivityPlan, type SensitivityPlan } from "./sensitivity-plan.ts";

const changed = (over: Record<string, unknown>): RiskMethod =>
  readMethod({ ...workbookMethod, ...over })._unsafeUnwrap();

/** On a scale that a geometric mean can be taken on. */
const above = changed({
  scale: { least: 1, most: 100 },
  classes: {
    ...workbookMethod.classes,
    classes: [
      { code: "low", label: { en: "low" }, from: 1 },
      { code: "high", label: { en: "high" }, from: 50 },
    ],
  },
});

/** Areas with threats, risks, vulnerabilities and capacities from 0 to 4, in one month each. */
const panelOf = (rows: Readonly<Record<string, readonly number[]>>, months: readonly string[] = ["2020-06"]): Panel => {
  const units = Object.keys(rows)
    .toSorted()
    .flatMap((area) => months.map((month) => ({ area, month })));
  return {
    units,
    raw: [0, 1, 2, 3].map((index) => Float64Array.from(units, ({ area }) => rows[area]?.[index] ?? Number.NaN)),
    groups: {},
  };
};

const areas = panelOf({
  ML01: [4, 3, 1, 4],
  ML02: [2, 2, 2, 2],
  ML03: [1, 1, 4, 0],
  ML04: [0, 1, 0, 3],
  ML05: [3, 0, 2, 1],
});

const planned = (choices: readonly unknown[], method: RiskMethod = above): SensitivityPlan =>
  readSensitivityPlan({ source: "test", choices }, method)._unsafeUnwrap();

const weights = { kind: "weights", id: "weights" };
const means = {
  kind: "aggregation",
  id: "mean",
  alternatives: [{ kind: "geometric" }, { kind: "harmonic" }],
};
const few: Partial<SensitivityAsked> = { runs: 64 };

describe("what a score and a rank depend on", () => {
  it("is, under the default plan, the weights, the mean and one indicator left out, and these are its figures on every machine", () => {
    const plan = defaultSensitivityPlan(above);
    expect(plan.choices.map(({ id }) => id)).toEqual(["weights", "aggregation", "one-left-out"]);
    const answer = sensitivityOf(above, areas, plan);
    expect([answer.runs, answer.evaluations, answer.measure]).toEqual([256, 256 * 5, "rank-shift"]);
    expect(answer.choices?.map(({ id, total }) => [id, total.share])).toEqual([
      ["weights", 0.111860082429],
      ["aggregation", 0.763734355893],
      ["one-left-out", 0.509156237262],
    ]);
    expect(answer.units.map(({ area, rank, ranks }) => [area, rank, ranks?.from, ranks?.to])).toEqual([
      ["ML01", 1, 1, 4],
      ["ML02", 4, 1, 4],
      ["ML03", 2, 1, 4],
      ["ML04", 5, 5, 5],
      ["ML05", 2, 1, 4],
    ]);
  });

  it("is nothing of a choice whose options come to the same: nothing is missing that could be filled in", () => {
    const same = { kind: "imputation", id: "same", alternatives: [{ kind: "mean" }] };
    const { choices } = sensitivityOf(above, areas, planned([weights, means, same]), few);
    expect(choices?.[2]).toMatchObject({ id: "same", first: { share: 0 }, total: { share: 0 } });
    expect(choices?.[1]?.total.share).toBeGreaterThan(0);
  });

  it("is said of nothing where nothing moves", () => {
    const answer = sensitivityOf(
      above,
      panelOf({ ML01: [2, 2, 2, 2], ML02: [2, 2, 2, 2] }),
      planned([weights, means]),
      few,
    );
    expect(answer.choices).toBeNull();
    expect(answer.units.map(({ rank, ranks }) => [rank, ranks])).toEqual([
      [1, { median: 1, from: 1, to: 1 }],
      [1, { median: 1, from: 1, to: 1 }],
    ]);
  });

  it("keeps the rank of an area that is worst in everything, whatever is chosen", () => {
    const panel = panelOf({ ML01: [4, 4, 4, 0], ML02: [2, 1, 3, 2], ML03: [1, 3, 2, 1] });
    const { units } = sensitivityOf(above, panel, planned([weights, means]), few);
    expect(units[0]).toMatchObject({ rank: 1, ranks: { median: 1, from: 1, to: 1 }, withoutScore: 0 });
    expect(units[1]?.ranks?.from).toBe(2);
  });

  it("is measured by the score where there is but one area", () => {
    const answer = sensitivityOf(above, panelOf({ ML01: [4, 3, 1, 4] }), planned([weights, means]), few);
    expect(answer.measure).toBe("score");
    expect(answer.choices?.find(({ id }) => id === "mean")?.total.share).toBeGreaterThan(0.5);
  });

  it("bounds a score by its lowest and highest option where one thing alone is chosen otherwise", () => {
    const { units } = sensitivityOf(above, panelOf({ ML01: [4, 3, 1, 4] }), planned([means]), few);
    const [only] = units;
    expect(only?.scores?.to).toBe(only?.score);
    // of 100, 75.25, 25.75 and 1, the first twice
    const parts = [100, 100, 75.25, 25.75, 1];
    expect(only?.scores?.median).toBeCloseTo(parts.reduce((product, one) => product * one, 1) ** 0.2, 9);
    expect(only?.scores?.from).toBeCloseTo(5 / parts.reduce((sum, one) => sum + 1 / one, 0), 9);
  });

  it("shares the runs out over the classes", () => {
    const { units } = sensitivityOf(above, areas, planned([weights, means]), few);
    for (const { classes, withoutScore } of units)
      expect(classes.reduce((sum, { share }) => sum + share, withoutScore)).toBeCloseTo(1, 9);
  });

  it("counts the runs in which an area has no score because what it lacks weighs more", () => {
    const lacking = panelOf({ ML01: [4, 3, 1, 4], ML02: [2, 2, 2, Number.NaN], ML03: [1, 1, 4, 0] });
    const out = { kind: "leave-out", id: "out", parts: ["risks"] };
    const { units } = sensitivityOf(above, lacking, planned([out]), { runs: 256 });
    // four fifths of the weight must have a value: it has 4 of 5, and 3 of 4 without risks
    expect(units[1]?.withoutScore).toBeCloseTo(0.5, 1);
    expect(units[0]?.withoutScore).toBe(0);
  });

  it("neither shows nor ranks an area that is not shown", () => {
    const plan = planned([weights, means]);
    const all = sensitivityOf(above, areas, plan, few).units;
    const shown = sensitivityOf(above, areas, plan, { ...few, isShown: (place) => place !== 0 }).units;
    expect(shown.map(({ area }) => area)).toEqual(["ML02", "ML03", "ML04", "ML05"]);
    expect(shown.map(({ score }) => score)).toEqual(all.slice(1).map(({ score }) => score));
    expect(Math.max(...shown.map(({ rank }) => rank))).toBeLessThanOrEqual(4);
  });

  it("ranks each month by itself", () => {
    const { units } = sensitivityOf(
      above,
      panelOf({ ML01: [4, 4, 4, 0], ML02: [1, 1, 1, 1] }, ["2020-06", "2020-07"]),
      planned([weights]),
      few,
    );
    expect(units.map(({ month, rank }) => [month, rank])).toEqual([
      ["2020-06", 1],
      ["2020-07", 1],
      ["2020-06", 2],
      ["2020-07", 2],
    ]);
  });

  it("goes forward a run at a time", () => {
    const steps = [...sensitivitySteps(above, areas, planned([weights]), { runs: 8 })];
    expect(steps).toHaveLength(8);
    expect(steps.at(-1)).toEqual({ done: 8, of: 8 });
  });

  it("comes out the same for the same seed, and for another within what few runs miss", () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const plan = planned([weights, means]);
        const asked = { runs: 16, seed };
        const [one, two] = [1, 2].map(() => JSON.stringify(sensitivityOf(above, areas, plan, asked)));
        expect(two).toBe(one);
      }),
      { numRuns: 10 },
    );
  });

  it("does not change when an indicator that counts for nothing is chosen otherwise", () => {
    const idle = changed({
      nodes: workbookMethod.nodes.map((node) => ({
        ...node,
        minimumShare: 0,
        children: node.children.map((child) => (child.id === "capacities" ? { ...child, weight: 0 } : child)),
      })),
    });
    const otherwise = {
      kind: "normalisation",
      id: "idle",
      of: ["capacities"],
      alternatives: [{ kind: "goalposts", least: 0, most: 8 }],
    };
    const { choices } = sensitivityOf(idle, areas, planned([weights, otherwise], idle), few);
    expect(choices?.[1]).toMatchObject({ first: { share: 0 }, total: { share: 0 } });
  });
});
