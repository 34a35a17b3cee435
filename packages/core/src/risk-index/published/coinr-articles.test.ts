import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ranksOf } from "../scoring/ranks-of.ts";
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

describe("adjustments: the ranks of the whole index, as it is and changed in three ways", () => {
  // as it is; by percentile ranks; without two indicators; without five countries and with nothing filled in
  const PRINTED = `
CHE 1 1 1 1, NLD 2 4 4 3, DNK 3 2 2 2, NOR 4 3 3 4, BEL 5 7 6 5, SWE 6 5 5 6, AUT 7 6 7 7, LUX 8 10 8 8, DEU 9 8 11 9,
MLT 10 19 9 13, SVN 11 9 10 10, IRL 12 14 12 12, FIN 13 13 13 14, SGP 14 15 14 11, GBR 15 12 16 15, LTU 16 11 15 16,
CZE 17 18 19 17, HRV 18 23 21 19, ESP 19 24 20 24, HUN 20 22 22 20, FRA 21 21 25 18, EST 22 16 23 23, LVA 23 20 17 21,
SVK 24 26 24 22, ROU 25 25 26 25, POL 26 28 27 27, PRT 27 17 18 26, ITA 28 27 28 28, CYP 29 30 29 29, BGR 30 29 30 31,
KOR 31 33 31 30, GRC 32 32 32 33, NZL 33 34 33 32, JPN 34 31 34 34, AUS 35 35 37 35, VNM 36 37 36 36, KHM 37 36 35 NA,
PHL 38 40 40 39, MYS 39 38 38 38, BRN 40 41 45 NA, MMR 41 42 39 NA, THA 42 43 42 37, IDN 43 49 41 41, MNG 44 48 47 42,
IND 45 46 46 40, BGD 46 44 44 NA, KAZ 47 45 49 43, LAO 48 39 43 NA, CHN 49 51 50 45, PAK 50 47 48 44, RUS 51 50 51 46`
    .split(",")
    .map((line) => line.trim().split(" "));
  const published = JSON.parse(example("method.json"));
  const printed = (column: number) =>
    Object.fromEntries(PRINTED.filter((line) => line[column] !== "NA").map((line) => [line[0], Number(line[column])]));
  const ranks = (change: object, table = asem) => {
    const { scores } = scoresOfTable(publishedMethod({ ...published, ...change }), table);
    const all = ranksOf(Float64Array.from(scores, ({ score }) => score ?? Number.NaN));
    return Object.fromEntries(scores.map(({ area }, place) => [area, all[place]]));
  };
  const each = (change: object) => published.indicators.map((one: object) => ({ ...one, ...change }));

  it("as it is", () => {
    expect(ranks({})).toEqual(printed(1));
  });

  it("by percentile ranks", () => {
    expect(ranks({ indicators: each({ normalisation: { kind: "percentile" } }) })).toEqual(printed(2));
  });

  it("without logistics and forests", () => {
    const kept = ({ id }: { readonly id: string }): boolean => id !== "LPI" && id !== "Forest";
    const nodes = published.nodes.map((node: { readonly children: readonly { readonly id: string }[] }) => ({
      ...node,
      children: node.children.filter(kept),
    }));
    expect(ranks({ indicators: published.indicators.filter(kept), nodes })).toEqual(printed(3));
  });

  it("without the five countries of which less than nine tenths is known, and nothing filled in for the others", () => {
    expect(ranks({ minimumShare: 0.9, indicators: each({ imputation: { kind: "none" } }) })).toEqual({
      ...printed(4),
      ...Object.fromEntries(["KHM", "BRN", "MMR", "BGD", "LAO"].map((area) => [area, Number.NaN])),
    });
  });
});

describe("unit screening", () => {
  it("removes those of twelve countries of which less than three of four indicators are known", () => {
    const indicators = ["Research", "Pat", "CultServ", "CultGood"].map((id) => leaf(id, RANGE));
    const twelve = "KOR LAO MYS MNG MMR NZL PAK PHL RUS SGP THA VNM".split(" ");
    const [header, ...lines] = asem.split("\n");
    const table = [header, ...lines.filter((line) => twelve.includes(line.split(",")[1] ?? ""))].join("\n");
    const { scores, warnings } = scoresOfTable(oneNode(indicators, { minimumShare: 0.75 }), table);
    const removed = scores.filter(({ state }) => state === "not-enough-data").map(({ area }) => area);
    expect(removed).toEqual(["LAO", "MMR", "VNM"]);
    expect(warnings.find(({ code }) => code === "not-compared")?.units.map(({ area }) => area)).toEqual(removed);
    // the least research of those that are left is Mongolia's 293; Laos' 175 is no end of the range any more
    expect(valuesIn({ scores, warnings }, "Research")["MNG"]).toBe(0);
  });
});
