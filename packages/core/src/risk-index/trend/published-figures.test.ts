import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Month } from "../../kernel/month.ts";
import { changePoint } from "./change-point.ts";
import { changePoints } from "./change-points.ts";
import { mannKendall } from "./mann-kendall.ts";
import { isPresent } from "./present.ts";
import { seasonalKendall } from "./seasonal-kendall.ts";
import { theilSen } from "./theil-sen.ts";

const rainfall = readFileSync(new URL("fixtures/rainfall-bogra.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [month = "", value = ""] = line.split(",");
    return { month: month as Month, value: value === "" ? null : Number(value) };
  });
const values = rainfall.map(({ value }) => value);

describe("thirty years of rain in Bogra, as pyMannKendall and pyHomogeneity publish them", () => {
  it("has S = −1959 of 353 months, with ties in its variance", () => {
    const test = mannKendall(values);
    expect([test.n, test.s, test.exactP]).toEqual([353, -1959, null]);
    expect(test.variance).toBeCloseTo(4889800.333333333, 5);
    expect(test.z).toBeCloseTo(-0.8854562842589916, 11);
    expect(test.p).toBeCloseTo(0.37591058740506833, 11);
  });

  it("has Kendall's tau-b where that package gives tau-a, −0.0315: ties make the difference", () => {
    expect(mannKendall(values).tau).toBeCloseTo(-0.03195389692708372, 12);
  });

  it("falls by 0.00645 a month when the months without a value are taken out of time too", () => {
    const present = values.filter(isPresent);
    expect(theilSen([...present.keys()], present)?.slope).toBeCloseTo(-0.0064516129032258064, 12);
  });

  it("falls when each month is set beside its like: S = −399, p = 0.0326", () => {
    const test = seasonalKendall(
      rainfall.map(({ month }) => month),
      values,
    );
    expect([test.seasons, test.s]).toEqual([12, -399]);
    expect(test.variance).toBeCloseTo(34702.333333333336, 6);
    expect(test.z).toBeCloseTo(-2.136504114534638, 11);
    expect(test.p).toBeCloseTo(0.03263834596177739, 11);
  });

  it("has S = −333 with a variance of 31,428 over the years without a gap, when months of a year may resemble one another", () => {
    const years = Map.groupBy(rainfall, ({ month }) => month.slice(0, 4));
    const whole = [...years.values()].filter((year) => year.every(({ value }) => value !== null)).flat();
    const { s, correlated } = seasonalKendall(
      whole.map(({ month }) => month),
      whole.map(({ value }) => value),
    );
    expect(s).toBe(-333);
    expect(correlated?.variance).toBeCloseTo(31427.666666666664, 6);
    // the package leaves the continuity correction out here and has z = −1.8784; with it one pair less counts
    expect((correlated?.z ?? 0) * (333 / 332)).toBeCloseTo(-1.878400366918792, 11);
  });

  it("has Pettitt's U = 2716 after month 298, months without a value counted as time", () => {
    expect(changePoint(values)).toMatchObject({ k: 2716, at: 298, before: 291 });
  });
});

describe("Sen's own example (1968)", () => {
  const times = [1, 2, 3, 4, 10, 12, 18];
  const seen = [9, 15, 19, 20, 45, 55, 78];

  it("rises by 4 a step, between 26/7 and 35/8 at 93 in 100, from 6", () => {
    expect(theilSen(times, seen, 0.93)).toEqual({
      slope: 4,
      intercept: 6,
      spread: { from: 3.71428571429, to: 4.375 },
    });
  });

  it("rises throughout: S is all 21 pairs, and chance does so twice in 5,040 orders", () => {
    expect(mannKendall(seen)).toMatchObject({ s: 21, tau: 1 });
    expect(mannKendall(seen).exactP).toBeCloseTo(2 / 5040, 12);
  });
});

it("counts out p = 0.1194 for the example of Hollander and Wolfe (1973), as R's manual of cor.test does", () => {
  const lightness = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
  const rating = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
  const byLightness = rating
    .map((value, index) => ({ value, at: lightness[index] ?? 0 }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value);
  const { s, tau, exactP } = mannKendall(byLightness);
  // R gives T = 26 pairs that agree of 36, which is S = 26 − 10
  expect([s, tau]).toEqual([16, 0.444444444444]);
  expect(exactP?.toFixed(4)).toBe("0.1194");
});

it("finds Pettitt's own change point (1979, table 1): K = 232 after value 17, p = 0.0146", () => {
  const page = [
    -1.05, 0.96, 1.22, 0.58, -0.98, -0.03, -1.54, -0.71, -0.35, 0.66, 0.44, 0.91, -0.02, -1.42, 1.26, -1.02, -0.81,
    1.66, 1.05, 0.97, 2.14, 1.22, -0.24, 1.6, 0.72, -0.12, 0.44, 0.03, 0.66, 0.56, 1.37, 1.66, 0.1, 0.8, 1.29, 0.49,
    -0.07, 1.18, 3.29, 1.84,
  ];
  const found = changePoint(page);
  expect(found).toMatchObject({ k: 232, at: 17, before: 17, after: 23 });
  expect(found?.p.toFixed(4)).toBe("0.0146");
});

describe("the Nile at Aswan, 1871 to 1970", () => {
  const nile = [
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140,
    1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831,
    726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845,
    944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918,
    986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
  ];

  it("falls after 1898, as is known, and nowhere else", () => {
    const found = changePoint(nile);
    expect(found).toMatchObject({ k: 1617, before: 28 });
    expect(1871 + (found?.at ?? 0)).toBe(1899);
    expect(found?.p).toBeCloseTo(3.591e-7, 10);
    expect(changePoints(nile, { monthsAside: 6, chance: 0.05 }).map(({ at }) => 1871 + at)).toEqual([1899]);
  });
});
