import { describe, expect, it } from "vitest";
import { explainScores } from "../contributions/explain-scores.ts";
import {
  classesIn,
  from,
  part,
  publishedMethod,
  scoresOfTable,
  tallyOfTable,
  valuesIn,
} from "./published-table-fixture.ts";

/**
 * The Human Development Index 2021: goalposts 20–85 years of life, 18 and 15 years of schooling, the logarithm of income
 * from 100 to 75,000 dollars; what lies beyond counts as the goalpost.
 * Source: UNDP, Human Development Report 2021/22, technical note 1; values and inputs of its time series, public.
 */
const goalposts = (least: number, most: number) => ({
  direction: "raises-score",
  normalisation: { kind: "goalposts", least, most },
});
const method = publishedMethod({
  source: "UNDP, Human Development Report 2021/22, technical note 1",
  scale: { least: 0, most: 1 },
  indicators: [
    part("life", { value: "life", ...goalposts(20, 85) }),
    part("expected", { value: "expected", ...goalposts(0, 18) }),
    part("schooling", { value: "schooling", ...goalposts(0, 15) }),
    // ln(100) and ln(75,000)
    part("income", {
      value: "income",
      transformations: [{ kind: "log" }],
      ...goalposts(4.605170185988092, 11.225243392518447),
    }),
  ],
  nodes: [
    part("development", {
      aggregation: { kind: "geometric", zero: "makes-zero" },
      children: [{ id: "life" }, { id: "education" }, { id: "income" }],
      minimumShare: 1,
      decimals: 3,
    }),
    part("education", {
      aggregation: { kind: "weighted-arithmetic" },
      children: [{ id: "expected" }, { id: "schooling" }],
      minimumShare: 1,
    }),
  ],
  root: "development",
  classes: {
    kind: "fixed-thresholds",
    classes: [from(0, "low"), from(0.55, "medium"), from(0.7, "high"), from(0.8, "very-high")],
  },
});

const TABLE_2021 = `
area,life,    expected,    schooling,  income
AFG, 61.9824, 10.26384398, 2.98506999, 1824.190915
GRC, 80.1106, 20.02878952, 11.40853024,29002.48545
GRD, 74.9362, 18.66202035, 9.032104,   13483.5774
HKG, 85.4734, 17.27816963, 12.22620964,62606.8454
HND, 70.1229, 10.13281417, 7.088479996,5297.955301
MAR, 74.0419, 14.15190983, 5.916,      7302.81917
MCO, 85.9463, ,            ,
MDA, 68.8459, 14.43299961, 11.82159042,14875.33189
SAU, 76.936,  16.13549042, 11.31052971,46111.55135
SDN, 65.2667, 7.945187858, 3.82,       3575.19084`;

describe("the Human Development Index 2021, as published", () => {
  const scores = scoresOfTable(method, TABLE_2021);

  it("gives the published value of nine countries, and none to the one whose schooling nobody knows", () => {
    expect(valuesIn(scores, "development")).toEqual({
      ...{ AFG: 0.478, GRC: 0.887, GRD: 0.795, HKG: 0.952, HND: 0.621 },
      ...{ MAR: 0.683, MDA: 0.767, SAU: 0.875, SDN: 0.508, MCO: null },
    });
  });

  it("counts what lies beyond a goalpost as the goalpost: 85.5 years of life, 20 and 18.7 of schooling", () => {
    expect(valuesIn(scores, "life")["HKG"]).toBe(1);
    expect([valuesIn(scores, "expected")["GRC"], valuesIn(scores, "expected")["GRD"]]).toEqual([1, 1]);
  });

  it("gives the published groups", () => {
    expect(classesIn(scores)).toEqual({
      ...{ AFG: "low", SDN: "low", HND: "medium", MAR: "medium", GRD: "high", MDA: "high" },
      ...{ GRC: "very-high", HKG: "very-high", SAU: "very-high", MCO: null },
    });
  });
});

it("a country without an index still has its parts explained: what is known, and what is missing", () => {
  const [monaco] = explainScores(tallyOfTable(method, TABLE_2021), [{ area: "MCO", month: "" }]);
  expect(monaco).toMatchObject({ state: "not-enough-data", score: null, distances: null });
  const known = monaco?.parts.map(({ id, value, contribution, missing }) => [id, value, contribution, missing]);
  expect(known).toContainEqual(["life", 1, null, null]);
  expect(known).toContainEqual(["schooling", null, null, "no-value"]);
});

describe("the technical note's own example, Sudan in 2019", () => {
  // 65.3 years, 7.9 and 3.8 of schooling, 3,829 dollars; printed: 0.6971, 0.3447, 0.5506 and 0.510
  const scores = scoresOfTable(method, "area,life,expected,schooling,income\nSDN,65.3,7.9,3.8,3829");

  it("takes the logarithm of income before the goalposts: 0.5506", () => {
    expect(valuesIn(scores, "income")["SDN"]).toBeCloseTo(0.5506, 4);
  });

  it("gives the printed indices as far as the printed years of one decimal can", () => {
    expect(valuesIn(scores, "life")["SDN"]).toBeCloseTo(0.697, 3);
    expect(valuesIn(scores, "education")["SDN"]).toBeCloseTo(0.345, 2);
    expect(valuesIn(scores, "development")["SDN"]).toBeCloseTo(0.51, 2);
  });
});
