import { expect, it } from "vitest";
import { columnMoments, kurtosisOf, skewnessOf } from "./column-moments.ts";

const of = (values: readonly number[]) => columnMoments(Float64Array.from(values));
// the ten numbers with which the makers of workbooks explain SKEW and KURT
const WORKBOOK = [3, 4, 5, 2, 3, 4, 5, 6, 4, 7];

it("gives the skewness and kurtosis that workbooks give", () => {
  expect(skewnessOf(of(WORKBOOK))).toBeCloseTo(0.359543071406797, 12);
  expect(kurtosisOf(of(WORKBOOK))).toBeCloseTo(-0.151799637208416, 12);
});

it("leaves out what is missing", () => {
  expect(of([...WORKBOOK, Number.NaN])).toEqual(of(WORKBOOK));
  expect(of([Number.NaN])).toEqual({ count: 0, mean: Number.NaN, squares: 0, cubes: 0, fourths: 0 });
});

it("has none of too few values, or of values all the same", () => {
  expect([skewnessOf(of([1, 2])), kurtosisOf(of([1, 2, 4]))]).toEqual([Number.NaN, Number.NaN]);
  expect([skewnessOf(of([5, 5, 5])), kurtosisOf(of([5, 5, 5, 5]))]).toEqual([Number.NaN, Number.NaN]);
});

it("keeps the digits of a small spread on a great height", () => {
  const high = of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
  expect([high.mean, high.squares]).toEqual([1e9 + 10, 90]);
});
