import { expect, it } from "vitest";
import { quantileOfSorted } from "./quantile-of-sorted.ts";

it.each([
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[10, 20], 0.05, 10.5],
  [[7], 0.95, 7],
  [[1, 2, 3], 1, 3],
  [[1, 2, 3], 0, 1],
])("of %j, a share of %d lies below %d", (sorted, share, value) => {
  expect(quantileOfSorted(sorted, share)).toBeCloseTo(value, 12);
});

it("of no numbers is no number", () => {
  expect(quantileOfSorted([], 0.5)).toBeNaN();
});
