import { describe, expect, it } from "vitest";
import { classesIn, from, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * INFORM Risk: 0–10 to one decimal at every level; a category is the mean of its components, a dimension INFORM's
 * geometric mean of its two categories, risk the cube root of the product of three dimensions.
 * Source: INFORM Risk, concept and methodology (European Commission, Joint Research Centre); the formulas of the workbooks
 * of its subnational models: ROUND((10-GEOMEAN((10-c)/10*9+1, …))/9*10, 1), ROUND(H^(1/3)*V^(1/3)*LCC^(1/3), 1).
 */
const CLASSES = {
  kind: "fixed-thresholds",
  classes: [from(0, "very-low"), from(2, "low"), from(3.5, "medium"), from(5, "high"), from(6.5, "very-high")],
};
const ONE = { decimals: 1 } as const;
const TEN = { least: 0, most: 10 };
const children = (...ids: readonly string[]) => ids.map((id) => ({ id }));
const leaf = (id: string, fields: object = {}) =>
  part(id, { value: id, direction: "raises-score", normalisation: { kind: "as-it-is" }, ...fields });
const CUBE_ROOT = { aggregation: { kind: "geometric", zero: "makes-zero" }, ...ONE, minimumShare: 1 };

describe("from dimensions to risk", () => {
  const risk = publishedMethod({
    source: "INFORM Risk",
    scale: TEN,
    indicators: ["hazard", "vulnerability", "coping"].map((id) => leaf(id)),
    nodes: [part("risk", { ...CUBE_ROOT, children: children("hazard", "vulnerability", "coping") })],
    root: "risk",
    classes: CLASSES,
  });
  const scores = scoresOfTable(
    risk,
    // (2.2 · 5.5 · 5.9)^⅓ = 71.39^⅓ = 4.148; 10 throughout; 0 in one; 6.45 → 6.5 is very high, 6.44 is not
    "area,hazard,vulnerability,coping\nTanzania,2.2,5.5,5.9\nworst,10,10,10\nquiet,0,9,9\nedge,6.45,6.45,6.45\nunder,6.44,6.44,6.44\nunknown,5,,5",
  );

  it("the cube root, to one decimal, half up; a dimension of 0 makes 0; an unknown one leaves it open", () => {
    expect(valuesIn(scores, "risk")).toEqual({
      ...{ Tanzania: 4.1, worst: 10, quiet: 0, edge: 6.5, under: 6.4, unknown: null },
    });
  });

  it("the five published classes, by the value that is printed", () => {
    expect(classesIn(scores)).toEqual({
      ...{ quiet: "very-low", Tanzania: "medium", under: "high" },
      ...{ edge: "very-high", worst: "very-high", unknown: null },
    });
  });
});

describe("from raw columns to a dimension", () => {
  const method = publishedMethod({
    source: "INFORM Risk, a subnational workbook",
    data: { area: "area", missing: ["No data"] },
    scale: TEN,
    indicators: [
      leaf("drought", { normalisation: { kind: "goalposts", least: 5, most: 19 }, ...ONE }),
      leaf("flood", {
        transformations: [{ kind: "log", plus: 0.001 }],
        normalisation: { kind: "goalposts", least: -6.9, most: -1.15 },
        ...ONE,
      }),
      leaf("conflict", {
        transformations: [
          {
            kind: "steps",
            steps: [
              { from: 0, value: 0 },
              { from: 1, value: 4 },
              { from: 25, value: 8 },
              { from: 1000, value: 10 },
            ],
          },
        ],
      }),
      leaf("government", {
        direction: "lowers-score",
        normalisation: { kind: "goalposts", least: -1.7, most: 0.8 },
        ...ONE,
      }),
    ],
    nodes: [
      part("risk", { ...CUBE_ROOT, children: children("hazard", "coping") }),
      part("hazard", { aggregation: { kind: "inform-geometric" }, children: children("natural", "human"), ...ONE }),
      part("natural", { aggregation: { kind: "weighted-arithmetic" }, children: children("drought", "flood") }),
      part("human", { aggregation: { kind: "maximum" }, children: children("conflict") }),
      part("coping", { aggregation: { kind: "weighted-arithmetic" }, children: children("government"), ...ONE }),
    ],
    root: "risk",
    classes: CLASSES,
  });
  const scores = scoresOfTable(
    method,
    "area,drought,flood,conflict,government\nA,11,0.05,24,-1.2\nB,19,0.4,25,0.9\nC,5,0,0,0.8\nD,No data,0.05,1000,-1.7",
  );

  it("A: 6 of 14 is 4.3; ln(0.051) = -2.9759 is 6.8; 24 events are 4; government at a fifth is 8 turned round", () => {
    expect(["drought", "flood", "conflict", "government"].map((id) => valuesIn(scores, id)["A"])).toEqual([
      4.3, 6.8, 4, 8,
    ]);
    // natural (4.3 + 6.8)/2 = 5.55, not rounded; (10 − √(5.005 · 6.4))/9·10 = (10 − 5.65968)/9·10 = 4.8226
    expect([valuesIn(scores, "natural")["A"], valuesIn(scores, "hazard")["A"]]).toEqual([5.55, 4.8]);
    // √(4.8 · 8) = 6.197
    expect(valuesIn(scores, "risk")["A"]).toBe(6.2);
  });

  it("B lies beyond its goalposts, at their ends; government above the best makes no risk at all", () => {
    expect(["drought", "flood", "conflict", "government"].map((id) => valuesIn(scores, id)["B"])).toEqual([
      10, 10, 8, 0,
    ]);
    // (10 − √(1 · 2.8))/9·10 = 9.2519
    expect([valuesIn(scores, "hazard")["B"], valuesIn(scores, "risk")["B"]]).toEqual([9.3, 0]);
  });

  it("C: no floods at all have a logarithm, ln(0.001) = -6.9078, at the lower end; what is not known is left out", () => {
    expect(valuesIn(scores, "flood")["C"]).toBe(0);
    expect([valuesIn(scores, "hazard")["C"], valuesIn(scores, "risk")["C"]]).toEqual([0, 0]);
    // (10 − √(3.88 · 1))/9·10 = 8.9226
    expect([valuesIn(scores, "natural")["D"], valuesIn(scores, "hazard")["D"]]).toEqual([6.8, 8.9]);
  });
});
