import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ranksOf } from "../resampling/ranks-of.ts";
import { inTwoHalves, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * What the articles of the R package COINr print, step by step and for a whole index of 51 countries.
 * Source: Becker et al., COINr, Journal of Open Source Software 7(78), 2022; bluefoxr.github.io/COINr, articles
 * "Aggregation", "Imputation", "Normalisation", "Outlier treatment", "Adjustments and comparisons".
 */
const example = (name: string): string =>
  readFileSync(new URL(`../../../../../examples/asem/${name}`, import.meta.url), "utf8");
const asem = example("ASEM_iData.csv").replaceAll('"', "");
const leaf = (id: string, normalisation: object, fields: object = {}) =>
  part(id, { value: id, direction: "raises-score", normalisation, ...fields });
const RANGE = { kind: "observed-range" };

const oneNode = (indicators: readonly { readonly id: string }[], fields: object = {}, node: object = {}) =>
  publishedMethod({
    source: "COINr, articles",
    scale: { least: 0, most: 100 },
    data: { area: "uCode", missing: ["NA"] },
    ...fields,
    indicators,
    nodes: [
      part("index", {
        aggregation: { kind: "weighted-arithmetic" },
        children: indicators.map(({ id }) => ({ id })),
        ...node,
      }),
    ],
    root: "index",
    classes: inTwoHalves,
  });

describe("aggregation", () => {
  it("the harmonic mean of four indicators on 1–100, the third of double weight", () => {
    const ids = ["LPI", "Flights", "Ship", "Bord"];
    const method = oneNode(
      ids.map((id) => leaf(id, RANGE)),
      { scale: { least: 1, most: 100 } },
      { aggregation: { kind: "harmonic" }, children: ids.map((id) => ({ id, weight: id === "Ship" ? 2 : 1 })) },
    );
    const scores = scoresOfTable(method, asem);
    const row = (area: string) =>
      [...ids, "index"].map((id) => Number((valuesIn(scores, id)[area] ?? Number.NaN).toPrecision(3)));
    expect(row("AUT")).toEqual([94.1, 14.2, 1, 29.4, 2.36]);
    expect(row("BEL")).toEqual([94.6, 15.6, 97.2, 40, 41.5]);
    expect(row("BGR")).toEqual([35, 4.89, 38, 15.6, 14.3]);
    expect(row("HRV")).toEqual([51.2, 4.9, 59.2, 34.3, 17.4]);
    expect(row("CYP")).toEqual([43.7, 4.66, 55.7, 1, 3.93]);
  });

  it("two of three values are enough where two thirds are asked for, one is not", () => {
    const indicators = ["i1", "i2", "i3"].map((id) => leaf(id, { kind: "as-it-is" }));
    const method = oneNode(indicators, {}, { minimumShare: 2 / 3, shareOf: "parts" });
    const values = valuesIn(scoresOfTable(method, "uCode,i1,i2,i3\na,1,3,1\nb,2,NA,NA\nc,3,NA,1"), "index");
    expect(values).toEqual({ a: 1.66666666667, b: null, c: 2 });
  });
});

describe("imputation", () => {
  // laid on goalposts as wide as the scale, so that what stands in is shown as it is
  const TABLE = `
uCode,half,Pat,CultServ,CultGood,Tourist
u37,a,23.7,0.13405,NA,11.519
u38,a,583.5,2.20754,16.182,24.04
u39,a,3.6,0.0578,0.985,6.509
u40,a,249.8,1.798,NA,17.242
u41,a,NA,NA,NA,3.315
u42,b,64.2,1.15292,7.555,26.757
u43,b,0.3,0.00266,0.046,0.404
u44,b,NA,0.08905,NA,2.907
u45,b,46.5,0.34615,1.213,3.37
u46,b,7.2,0.03553,1.256,0.966`;
  const filled = (imputation: object) => {
    const indicators = ["Pat", "CultServ", "CultGood", "Tourist"].map((id) =>
      leaf(id, { kind: "goalposts", least: 0, most: 1000 }, { imputation }),
    );
    const method = oneNode(indicators, {
      scale: { least: 0, most: 1000 },
      data: { area: "uCode", groups: { half: "half" }, missing: ["NA"] },
    });
    const scores = scoresOfTable(method, TABLE);
    return (area: string) => ["Pat", "CultServ", "CultGood"].map((id) => valuesIn(scores, id)[area]);
  };

  it("by the mean of all", () => {
    const row = filled({ kind: "mean" });
    expect(row("u37")).toEqual([23.7, 0.13405, 4.5395]);
    expect(row("u41").map((value) => value?.toFixed(7))).toEqual(["122.3500000", "0.6470778", "4.5395000"]);
  });

  it("by the median of the group", () => {
    const row = filled({ kind: "group-median", by: "half" });
    expect(row("u37")).toEqual([23.7, 0.13405, 8.5835]);
    expect(row("u41")).toEqual([136.75, 0.966025, 8.5835]);
    expect(row("u44")).toEqual([26.85, 0.08905, 1.2345]);
  });
});

describe("normalisation", () => {
  it("Borda's count, z-scores of mean 10 and deviation 2, and a range turned round", () => {
    const method = oneNode([
      leaf("LPI", { kind: "borda" }),
      leaf("Flights", { kind: "z-score", mean: 10, deviation: 2 }),
      leaf("Ship", RANGE),
    ]);
    const scores = scoresOfTable(method, asem);
    const row = (area: string) => [
      valuesIn(scores, "LPI")[area],
      valuesIn(scores, "Flights")[area]?.toFixed(6),
      valuesIn(scores, "Ship")[area]?.toFixed(5),
    ];
    expect(row("AUS")).toEqual([36, "9.889993", "66.14497"]);
    expect(row("AUT")).toEqual([44, "9.588735", "0.00000"]);
    expect(row("BEL")).toEqual([45, "9.711512", "97.14314"]);
    expect(row("BGD")).toEqual([4, "8.529810", "45.80661"]);
    expect(row("BGR")).toEqual([7, "8.741971", "37.40495"]);
    expect(row("CHN")).toEqual([30, "13.235114", "100.00000"]);
    expect(row("CZE")).toEqual([31, "9.001961", "0.00000"]);
  });
});

describe("outlier treatment", () => {
  it("of 1 to 10, 30 and 100 one value is pulled in, and that is enough", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
    const indicator = leaf(
      "x",
      { kind: "goalposts", least: 0, most: 100 },
      { outliers: { kind: "winsorise", atMost: 2 } },
    );
    const table = `uCode,x\n${values.map((value, place) => `u${place},${value}`).join("\n")}`;
    const treated = valuesIn(scoresOfTable(oneNode([indicator]), table), "x");
    expect(values.map((_value, place) => treated[`u${place}`])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30]);
  });
});

describe("adjustments: the whole index by percentile ranks", () => {
  it("orders 51 countries as printed", () => {
    const method = JSON.parse(example("method.json"));
    const indicators = method.indicators.map((one: object) => ({ ...one, normalisation: { kind: "percentile" } }));
    const { scores } = scoresOfTable(publishedMethod({ ...method, indicators }), asem);
    const ranks = ranksOf(Float64Array.from(scores, ({ score }) => score ?? Number.NaN));
    const inOrder = scores
      .map(({ area }, place) => ({ area, rank: ranks[place] ?? 0 }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ area }) => area);
    expect(inOrder.join(" ")).toBe(
      "CHE DNK NOR NLD SWE AUT BEL DEU SVN LUX LTU GBR FIN IRL SGP EST PRT CZE MLT LVA FRA HUN HRV ESP ROU SVK ITA " +
        "POL BGR CYP JPN GRC KOR NZL AUS KHM VNM MYS LAO PHL BRN MMR THA BGD KAZ IND PAK MNG IDN RUS CHN",
    );
  });
});
