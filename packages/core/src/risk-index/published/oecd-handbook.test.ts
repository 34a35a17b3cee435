import { describe, expect, it } from "vitest";
import { inTwoHalves, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * The worked tables of the Handbook on Constructing Composite Indicators: how values are laid on a scale, Borda's count,
 * outranking, the geometric mean. Source: OECD/JRC, Handbook on Constructing Composite Indicators: Methodology and User
 * Guide (2008), tables 14, 15, 25–36, 38, A.2; its data: UNDP, Technology Achievement Index (2001).
 */
const SOURCE = "OECD/JRC, Handbook on Constructing Composite Indicators (2008)";
const leaf = (id: string, normalisation: object, fields: object = {}) =>
  part(id, { value: id, direction: "raises-score", normalisation, ...fields });

/** One node of equal parts, or of the weights given. */
const oneNode = (
  indicators: readonly { readonly id: string }[],
  aggregation: object,
  { weights, ...fields }: { weights?: readonly number[]; scale?: object; data?: object } = {},
) =>
  publishedMethod({
    source: SOURCE,
    scale: { least: 0, most: 1 },
    ...fields,
    indicators,
    nodes: [
      part("composite", {
        aggregation,
        children: indicators.map(({ id }, place) => ({ id, weight: weights?.[place] ?? 1 })),
      }),
    ],
    root: "composite",
    classes: inTwoHalves,
  });
const MEAN = { kind: "weighted-arithmetic" };
const BEST = { kind: "share-of-maximum" };

/** By area, how many are higher, and one: as the tables print it. */
const ranksOf = (values: Record<string, number | null>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(values).map(([area, value]) => [
      area,
      1 + Object.values(values).filter((other) => (other ?? 0) > (value ?? 0)).length,
    ]),
  );

describe("table 14: divided by the leader, a temperature's unit decides who rose", () => {
  const method = oneNode([leaf("temperature", BEST), leaf("humidity", BEST)], MEAN, {
    data: { area: "area", month: "month" },
  });
  const composite = (table: string) =>
    scoresOfTable(method, `area,month,temperature,humidity\n${table}`)
      .scores.toSorted((a, b) => (a.month + a.area < b.month + b.area ? -1 : 1))
      .map(({ score }) => Number(score?.toFixed(3)));

  it("in Celsius and in Fahrenheit, each year its own set", () => {
    expect(composite("A,2003-01,35,75\nB,2003-01,39,50\nA,2004-01,35.9,70\nB,2004-01,40,45")).toEqual([
      0.949, 0.833, 0.949, 0.821,
    ]);
    expect(composite("A,2003-01,95,75\nB,2003-01,102.2,50\nA,2004-01,96.62,70\nB,2004-01,104,45")).toEqual([
      0.965, 0.833, 0.965, 0.821,
    ]);
  });
});

const COUNTRIES = `
area,          patents,royalties,internet,exports,telephones,electricity,schooling,university
Finland,           187,    125.6,   200.2,   50.7,      3.08,       4.15,       10,      27.4
United States,     289,    130,     179.1,   66.2,      3.00,       4.07,       12,      13.9
Sweden,            271,    156.6,   125.8,   59.7,      3.10,       4.14,     11.4,      15.3
Japan,             994,    64.6,    49,      80.8,      3.00,       3.86,      9.5,      10
Korea,             779,    9.8,     4.8,     66.7,      2.97,       3.65,     10.8,      23.2
Netherlands,       189,    151.2,   136,     50.9,      3.02,       3.77,      9.4,      9.5
United Kingdom,    82,     134,     57.4,    61.9,      3.02,       3.73,      9.4,      14.9
Canada,            31,     38.6,    108,     48.7,      2.94,       4.18,     11.6,      14.2
Australia,         75,     18.2,    125.9,   16.2,      2.94,       3.94,     10.9,      25.3
Singapore,         8,      25.5,    72.3,    74.9,      2.95,       3.83,      7.1,      24.2
Germany,           235,    36.8,    41.2,    64.2,      2.94,       3.75,     10.2,      14.4
Norway,            103,    20.2,    193.6,   19,        3.12,       4.39,     11.9,      11.2
Ireland,           106,    110.3,   48.6,    53.6,      2.97,       3.68,      9.4,      12.3
Belgium,           72,     73.9,    58.9,    47.6,      2.91,       3.86,      9.3,      13.6
New Zealand,       103,    13,      146.7,   15.4,      2.86,       3.91,     11.7,      13.1
Austria,           165,    14.8,    84.2,    50.3,      2.99,       3.79,      8.4,      13.6
France,            205,    33.6,    36.4,    58.9,      2.97,       3.80,      7.9,      12.6
Israel,            74,     43.6,    43.2,    45,        2.96,       3.74,      9.6,      11
Spain,             42,     8.6,     21,      53.4,      2.86,       3.62,      7.3,      15.6
Italy,             13,     9.8,     30.4,    51,        3.00,       3.65,      7.2,      13
Czech Republic,    28,     4.2,     25,      51.7,      2.75,       3.68,      9.5,      8.2
Hungary,           26,     6.2,     21.6,    63.5,      2.73,       3.46,      9.1,      7.7
Slovenia,          105,    4,       20.3,    49.5,      2.84,       3.71,      7.1,      10.6`;
const NAMES = ["patents", "royalties", "internet", "exports", "telephones", "electricity", "schooling", "university"];

describe("table 15: mean years of school of 23 countries, laid on a scale", () => {
  const schooling = (normalisation: object) =>
    valuesIn(scoresOfTable(oneNode([leaf("schooling", normalisation)], MEAN), COUNTRIES), "schooling");

  // Finland, United States, Japan, Netherlands, Singapore, Norway
  it.each([
    ["rank", { kind: "rank" }, [15, 23, 12, 9, 1, 22]],
    ["z-score", { kind: "z-score" }, [0.26, 1.52, -0.06, -0.12, -1.58, 1.46]],
    ["min–max", { kind: "observed-range" }, [0.59, 1, 0.49, 0.47, 0, 0.98]],
    ["ratio to the best", BEST, [0.83, 1, 0.79, 0.78, 0.59, 0.99]],
    ["ratio to the worst", { kind: "share-of-reference", area: "Singapore" }, [1.41, 1.69, 1.34, 1.32, 1, 1.68]],
  ])("%s", (_name, normalisation, printed) => {
    const values = schooling(normalisation);
    const shown = ["Finland", "United States", "Japan", "Netherlands", "Singapore", "Norway"].map((name) =>
      Number(values[name]?.toFixed(2)),
    );
    expect(shown).toEqual(printed);
  });
});

describe("tables 25 to 34: counting who is before whom", () => {
  // each column stands for so many indicators and holds the place of each country, 1 the first
  const places = (counts: readonly number[], aggregation: object, normalisation: object, table: string) => {
    const ids = counts.map((_count, place) => `c${place}`);
    const indicators = ids.map((id) => leaf(id, normalisation, { direction: "lowers-score" }));
    const method = oneNode(indicators, aggregation, { weights: counts });
    return valuesIn(scoresOfTable(method, `area,${ids.join(",")}\n${table}`), "composite");
  };
  const borda = (counts: readonly number[], table: string) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return Object.fromEntries(
      Object.entries(places(counts, MEAN, { kind: "borda" }, table)).map(([area, mean]) => [
        area,
        Math.round((mean ?? Number.NaN) * total * 1e6) / 1e6,
      ]),
    );
  };
  const condorcet = (counts: readonly number[], table: string) =>
    places(counts, { kind: "copeland", onScale: false }, { kind: "rank" }, table);

  const MOULIN = "a,1,1,4,4\nb,2,3,1,2\nc,3,2,3,1\nd,4,4,2,3";
  it("21 indicators, 4 countries: Borda's points", () => {
    expect(borda([3, 5, 7, 6], MOULIN)).toEqual({ a: 24, b: 44, c: 38, d: 20 });
  });

  it("the same by pairs: c before b before d before a", () => {
    expect(condorcet([3, 5, 7, 6], MOULIN)).toEqual({ c: 3, b: 1, d: -1, a: -3 });
  });

  it("the outranking matrix of 60 indicators is a circle: Borda has b first, by pairs nobody is", () => {
    const CONDORCET = "a,1,3,2,2,3\nb,2,1,1,3,2\nc,3,2,3,1,1";
    expect(borda([23, 17, 2, 10, 8], CONDORCET)).toEqual({ a: 58, b: 69, c: 53 });
    expect(condorcet([23, 17, 2, 10, 8], CONDORCET)).toEqual({ a: 0, b: 0, c: 0 });
  });

  it("Borda turns round when the last country is left out", () => {
    expect(borda([3, 2, 2], "a,3,2,1\nb,2,1,4\nc,1,4,3\nd,4,3,2")).toEqual({ a: 13, b: 12, c: 11, d: 6 });
    expect(borda([3, 2, 2], "a,3,2,1\nb,2,1,3\nc,1,3,2")).toEqual({ a: 6, b: 7, c: 8 });
  });

  it("three indicators that nobody can order", () => {
    const CIRCLE = "a,1,2,3\nb,2,3,1\nc,3,1,2";
    expect(borda([1, 1, 1], CIRCLE)).toEqual({ a: 3, b: 3, c: 3 });
    expect(condorcet([1, 1, 1], CIRCLE)).toEqual({ a: 0, b: 0, c: 0 });
  });
});

describe("tables 35 and 36: five countries outranked by eight indicators", () => {
  it("row sums of the printed matrix", () => {
    const five = `
area,    patents,royalties,internet,exports,telephones,electricity,schooling,university
Finland,     187,    125.6,   200.2,   50.7,     3.080,      4.150,     10,      27.4
USA,         289,    130,     179.1,   66.2,     2.997,      4.073,     12,      13.9
Sweden,      271,    156.6,   125.8,   59.7,     3.096,      4.145,   11.4,      15.3
Japan,       994,    64.6,    49,      80.8,     3.003,      3.865,    9.5,      10
Korea,       779,    9.8,     4.8,     66.7,     2.972,      3.653,   10.8,      23.2`;
    const indicators = NAMES.map((id) => leaf(id, { kind: "rank" }));
    const shares = oneNode(indicators, { kind: "copeland", counts: "shares", onScale: false });
    expect(valuesIn(scoresOfTable(shares, five), "composite")).toEqual({
      Finland: 0.5 + 0.375 + 0.75 + 0.625,
      USA: 0.5 + 0.5 + 0.625 + 0.625,
      Sweden: 0.625 + 0.5 + 0.75 + 0.625,
      Japan: 0.25 + 0.375 + 0.25 + 0.75,
      Korea: 0.375 + 0.375 + 0.375 + 0.25,
    });
  });
});

describe("the geometric mean", () => {
  const method = oneNode(
    ["inequality", "environment", "income", "unemployment"].map((id) => leaf(id, { kind: "as-it-is" })),
    { kind: "geometric" },
    { scale: { least: 1, most: 30 } },
  );

  it("21, 1, 1, 1 is no 6, 6, 6, 6; one unit more is worth more to it (§6.11)", () => {
    const table = "area,inequality,environment,income,unemployment\na,21,1,1,1\nb,6,6,6,6\nc,21,2,1,1\nd,6,7,6,6";
    const { a, b, c, d } = valuesIn(scoresOfTable(method, table), "composite");
    // the handbook cuts 2.5457 to 2.54 and prints 6.23 for 6.2357
    expect([a, b, c, d].map((value) => Math.floor((value ?? 0) * 100 + 1e-9) / 100)).toEqual([2.14, 6, 2.54, 6.23]);
  });

  it("ranks 23 countries by their raw values as table 38 prints them (GME)", () => {
    const indicators = NAMES.map((id) => leaf(id, { kind: "as-it-is" }));
    const raw = oneNode(indicators, { kind: "geometric" }, { scale: { least: 1, most: 1000 } });
    expect(ranksOf(valuesIn(scoresOfTable(raw, COUNTRIES), "composite"))).toEqual({
      ...{ "United States": 1, Finland: 2, Sweden: 3, Japan: 4, Netherlands: 5, "United Kingdom": 6, Ireland: 7 },
      ...{ Germany: 8, Belgium: 9, France: 10, Norway: 11, Austria: 12, Canada: 13, Australia: 14, Israel: 15 },
      ...{ Korea: 16, "New Zealand": 17, Singapore: 18, Spain: 19, Slovenia: 20, Italy: 21, Hungary: 22 },
      "Czech Republic": 23,
    });
  });
});
