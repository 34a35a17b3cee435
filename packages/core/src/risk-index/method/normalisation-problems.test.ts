import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "./default-method.ts";
import { Indicator } from "./indicator.ts";
import { readMethod } from "./risk-method.ts";

/** What is said of the default method with one indicator changed, its group "region" named. */
const codes = (change: object): string[] =>
  readMethod({
    ...defaultRiskMethod,
    data: { ...defaultRiskMethod.data, groups: { region: "adm1" } },
    indicators: defaultRiskMethod.indicators.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
  }).match(
    () => [],
    (issues) => issues.map(({ code, path }) => `${code} ${path.join(".")}`),
  );

describe("normalisations and imputations that cannot be meant", () => {
  it.each([
    [{ normalisation: { kind: "share-of-maximum" }, direction: "lowers-score" }, "share-of-what-lowers-the-score"],
    [
      { normalisation: { kind: "share-of-reference", area: "ML05" }, direction: "lowers-score" },
      "share-of-what-lowers-the-score",
    ],
    [{ normalisation: { kind: "z-score", mean: -1 } }, "mean-off-the-scale"],
    [{ normalisation: { kind: "z-score", mean: 101 } }, "mean-off-the-scale"],
  ])("%o is refused", (change, code) => {
    expect(codes(change)).toEqual([`${code} indicators.0.normalisation`]);
  });

  it("a group that the data section does not name", () => {
    expect(codes({ imputation: { kind: "group-mean", by: "livelihood" } })).toEqual([
      "group-unknown indicators.0.imputation.by",
    ]);
  });

  it.each([
    { normalisation: { kind: "share-of-maximum" } },
    { normalisation: { kind: "z-score", mean: 50, deviation: 10 } },
    { normalisation: { kind: "distance-to-reference", area: "ML05" }, direction: "lowers-score" },
    { imputation: { kind: "group-median", by: "region" } },
    { outliers: { kind: "winsorise", otherwise: "log-by-skew" } },
  ])("%o is fine", (change) => {
    expect(codes(change)).toEqual([]);
  });

  it.each([
    { normalisation: { kind: "distance-to-reference" } },
    { normalisation: { kind: "distance-to-reference", area: "" } },
    { normalisation: { kind: "z-score", deviation: 0 } },
    { normalisation: { kind: "rank", ties: "dense" } },
    { imputation: { kind: "group-mean" } },
    { outliers: { kind: "winsorise", atMost: 0 } },
  ])("%o has not the form of a method", (change) => {
    expect(codes(change).length).toBeGreaterThan(0);
  });

  it("a small method needs to say little", () => {
    const [one] = defaultRiskMethod.indicators;
    const small = Indicator.parse({ ...one, normalisation: { kind: "z-score" }, outliers: { kind: "winsorise" } });
    expect(small.normalisation).toEqual({ kind: "z-score", mean: 0, deviation: 1, of: "sample" });
    expect(small.outliers).toEqual({
      ...{ kind: "winsorise", atMost: 5, skewness: 2, kurtosis: 3.5, otherwise: "leave" },
    });
  });
});
