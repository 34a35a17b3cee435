import { describe, expect, it } from "vitest";
import { readMethod } from "../method/risk-method.ts";
import { scoreAreas } from "./score-areas.ts";

/** A table of areas: one column, and what a method does with it; the group of an area stands under `region`. */
const scored = (
  change: object,
  values: Readonly<Record<string, number | null>>,
  regions: Readonly<Record<string, string>> = {},
  minimumShare = 0,
) => {
  const indicator = { direction: "raises-score", normalisation: { kind: "goalposts", least: 0, most: 100 } };
  const one = (id: string) => ({ id, label: { en: id }, value: id, ...indicator });
  const method = readMethod({
    ...{ document: "risk-method", id: "table", version: "1", title: { en: "A table" }, source: "Answerable default" },
    data: { area: "area", groups: { region: "region" } },
    scale: { least: 0, most: 100 },
    comparedWithin: "all-months",
    indicators: [{ ...one("asked"), ...change }, one("other")],
    nodes: [
      {
        ...{ id: "root", label: { en: "root" }, aggregation: { kind: "weighted-arithmetic" }, minimumShare },
        children: [{ id: "asked" }, { id: "other" }],
      },
    ],
    root: "root",
    classes: {
      kind: "fixed-thresholds",
      classes: [
        { code: "lower", label: { en: "lower" }, from: 0 },
        { code: "upper", label: { en: "upper" }, from: 50 },
      ],
    },
  })._unsafeUnwrap();
  const { scores, warnings } = scoreAreas(
    method,
    Object.entries(values).map(([area, asked]) => ({
      area,
      month: "",
      facets: { region: regions[area] ?? "" },
      answers: { asked, other: asked === null && area.startsWith("silent") ? null : 50 },
    })),
  );
  return {
    asked: Object.fromEntries(scores.map(({ area, nodes }) => [area, nodes["asked"] ?? null])),
    states: Object.fromEntries(scores.map(({ area, state }) => [area, state])),
    warnings: warnings.map(({ code, part, units }) => `${code} ${part} ${units.map(({ area }) => area).join(" ")}`),
  };
};

describe("what stands in for a missing value is said, area by area", () => {
  it("the mean of its region, and nothing where the region is not known", () => {
    const result = scored(
      { imputation: { kind: "group-mean", by: "region" } },
      { a: 10, b: 30, c: null, d: null, e: 90 },
      { a: "north", b: "north", c: "north", e: "south" },
    );
    expect(result.asked).toEqual({ a: 10, b: 30, c: 20, d: null, e: 90 });
    expect(result.warnings).toEqual(["imputed asked c"]);
  });

  it("an area from which nothing is known stays without data: nothing is taken from its neighbours", () => {
    const result = scored({ imputation: { kind: "mean" } }, { a: 10, b: null, silent: null });
    expect(result.asked).toEqual({ a: 10, b: 10, silent: null });
    expect(result.states["silent"]).toBe("no-answers");
    expect(result.warnings).toEqual(["imputed asked b"]);
  });

  it("nor does such an area move anybody else's rank or mean", () => {
    const asked = { imputation: { kind: "mean" }, normalisation: { kind: "percentile" } };
    const alone = scored(asked, { a: 10, b: 20, c: 40 }).asked;
    expect(scored(asked, { a: 10, b: 20, c: 40, silent: null }).asked).toEqual({ ...alone, silent: null });
  });

  it("what stands in counts toward the minimum share of a node", () => {
    expect(scored({}, { a: 10, b: null }, {}, 1).states).toEqual({ a: "scored", b: "not-enough-data" });
    expect(scored({ imputation: { kind: "mean" } }, { a: 10, b: null }, {}, 1).states).toEqual({
      ...{ a: "scored", b: "scored" },
    });
  });
});

describe("what became of a column is said", () => {
  it("where outliers were pulled in", () => {
    const values = Object.fromEntries(["a", "b", "c", "d", "e", "f", "g"].map((area, place) => [area, place]));
    const { warnings, asked } = scored({ outliers: { kind: "winsorise" } }, { ...values, h: 90 });
    expect([warnings, asked["h"]]).toEqual([["outliers-treated asked h"], 6]);
  });

  it("where all are the same, and where a reference gives no distance", () => {
    const range = { normalisation: { kind: "observed-range" } };
    expect(scored(range, { a: 3, b: 3 })).toMatchObject({
      ...{ asked: { a: null, b: null }, warnings: ["all-the-same asked a b"] },
    });
    const reference = { normalisation: { kind: "distance-to-reference", area: "b" } };
    expect(scored(reference, { a: 3, b: null, c: 7 }).warnings).toEqual(["no-reference asked a c"]);
    expect(scored(reference, { a: 3, b: 1, c: 7 }).warnings).toEqual(["no-reference asked a b c"]);
    expect(scored(reference, { a: 3, b: 5, c: 7 })).toMatchObject({ asked: { a: 0, b: 100, c: 200 }, warnings: [] });
  });
});

describe("a value that is taken as it is", () => {
  it("is said where it lies off the scale, and counts all the same", () => {
    const result = scored({ normalisation: { kind: "as-it-is" } }, { a: -3, b: 0, c: 100, d: 104 });
    expect(result.warnings).toEqual(["off-the-scale asked a d"]);
    expect(result.asked).toEqual({ a: -3, b: 0, c: 100, d: 104 });
  });

  it("is not said to lie off it by what binary arithmetic makes of a tenth", () => {
    const times = {
      transformations: [
        { kind: "linear", times: 1 / 3 },
        { kind: "linear", times: 3 },
      ],
    };
    expect(scored({ normalisation: { kind: "as-it-is" }, ...times }, { a: 100, b: 0 }).warnings).toEqual([]);
  });
});
