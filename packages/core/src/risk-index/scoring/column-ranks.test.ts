import { expect, it } from "vitest";
import { columnRanks } from "./column-ranks.ts";

const ranks = (values: readonly number[], ties: "lowest" | "mean") => [...columnRanks(Float64Array.from(values), ties)];

it("the lowest value has rank 1, and who has no value has no rank", () => {
  expect(ranks([3, Number.NaN, 1, 2], "lowest")).toEqual([3, Number.NaN, 1, 2]);
  expect(ranks([], "mean")).toEqual([]);
});

it("values that are the same share the lowest of their ranks, or the mean", () => {
  expect(ranks([5, 7, 5, 5, -1], "lowest")).toEqual([2, 5, 2, 2, 1]);
  expect(ranks([5, 7, 5, 5, -1], "mean")).toEqual([3, 5, 3, 3, 1]);
  expect(ranks([0, -0], "mean")).toEqual([1.5, 1.5]);
});

it("what only rounding made differs in no rank", () => {
  expect(ranks([0.1 + 0.2, 0.3, 0.30000001], "lowest")).toEqual([1, 1, 3]);
});
