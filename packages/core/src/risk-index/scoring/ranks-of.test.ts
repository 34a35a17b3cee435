import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ranksOf } from "./ranks-of.ts";

it("the highest score ranks first, equal ones share the better rank, and who has none has none", () => {
  expect([...ranksOf(Float64Array.of(10, 30, Number.NaN, 20, 30))]).toEqual([4, 1, Number.NaN, 3, 1]);
  expect([...ranksOf(new Float64Array())]).toEqual([]);
});

it("a rank is one more than the number of higher scores", () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(Number.NaN));
  fc.assert(
    fc.property(fc.array(score), (scores) => {
      const ranks = ranksOf(Float64Array.from(scores));
      scores.forEach((own, place) => {
        if (!Number.isNaN(own)) expect(ranks[place]).toBe(1 + scores.filter((other) => other > own).length);
      });
    }),
  );
});
