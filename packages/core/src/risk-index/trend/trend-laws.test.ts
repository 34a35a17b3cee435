import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../../kernel/month.ts";
import { addMonths } from "../../kernel/month.ts";
import { changePoint } from "./change-point.ts";
import { changePoints } from "./change-points.ts";
import { chancesOfCounts, exactChance } from "./exact-chance.ts";
import { kendallScore } from "./kendall-score.ts";
import { mannKendall } from "./mann-kendall.ts";
import { normalQuantile } from "./normal-distribution.ts";
import { seasonCovariance } from "./season-covariance.ts";
import { seasonalKendall } from "./seasonal-kendall.ts";
import { theilSen } from "./theil-sen.ts";

/** Whole numbers with many equal ones, so that rounding plays no part and ties do. */
const anyValues = (minLength = 0) => fc.array(fc.integer({ min: -20, max: 20 }), { minLength, maxLength: 30 });
const anyGaps = fc.array(fc.option(fc.integer({ min: -20, max: 20 }), { freq: 3 }), { maxLength: 30 });
const monthsFor = (values: readonly unknown[]): Month[] =>
  values.map((_, index) => addMonths("2018-03" as Month, index));
const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Every order of some values; for a handful only. */
const ordersOf = (values: readonly number[]): number[][] =>
  values.length === 0
    ? [[]]
    : values.flatMap((value, index) => ordersOf(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));

describe("the test of Mann and Kendall", () => {
  it("does not see where the scale begins, nor its unit", () => {
    fc.assert(
      fc.property(
        anyValues(),
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: 1, max: 9 }),
        (values, plus, by) => {
          expect(mannKendall(values.map((value) => value * by + plus))).toEqual(mannKendall(values));
        },
      ),
    );
  });

  it("says the opposite of the way back, as surely", () => {
    fc.assert(
      fc.property(anyValues(), (values) => {
        const [there, back] = [mannKendall(values), mannKendall(values.toReversed())];
        expect([back.s + there.s, back.z + there.z, (back.tau ?? 0) + (there.tau ?? 0)]).toEqual([0, 0, 0]);
        expect([back.p, back.exactP]).toEqual([there.p, there.exactP]);
      }),
    );
  });

  it("takes what is missing for nothing, whether null or NaN", () => {
    fc.assert(
      fc.property(anyGaps, (values) => {
        const present = values.filter((value) => value !== null);
        expect(mannKendall(values)).toEqual(mannKendall(present));
        expect(mannKendall(values.map((value) => value ?? Number.NaN))).toEqual(mannKendall(present));
      }),
    );
  });

  it("finds nothing in equal values, one value or none", () => {
    for (const values of [[], [7], [7, 7], Array.from({ length: 60 }, () => 7), [null, Number.NaN]]) {
      expect(mannKendall(values)).toMatchObject({ s: 0, variance: 0, tau: null, z: 0, p: 1 });
    }
  });

  it("has as its exact chance the share of all orders that lie as far out, ties or none", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), (values) => {
        const { s } = kendallScore(values);
        const orders = ordersOf(values);
        const asFar = orders.filter((order) => Math.abs(kendallScore(order).s) >= Math.abs(s));
        expect(mannKendall(values).exactP).toBeCloseTo(asFar.length / orders.length, 11);
      }),
      { numRuns: 30 },
    );
  });

  it("has a variance that is the spread of S over every order, ties or none", () => {
    fc.assert(
      fc.property(anyValues(1), (values) => {
        const { ties, variance, pairs, equalPairs } = kendallScore(values);
        const chances = [...chancesOfCounts(ties)];
        const squares = chances.map((chance, count) => chance * (pairs - equalPairs - 2 * count) ** 2);
        expect(total(chances)).toBeCloseTo(1, 12);
        expect(total(squares)).toBeCloseTo(variance, 8);
      }),
    );
  });

  it("has an exact chance and a normal one that come together as months go on", () => {
    const rising = Array.from({ length: 40 }, (_, index) => (index % 5) * 10 + index);
    const { p, exactP } = mannKendall(rising);
    expect(Math.abs((exactP ?? 0) - p)).toBeLessThan(0.001);
  });
});

describe("the slope of Theil and Sen", () => {
  const timesOf = (values: readonly unknown[]): number[] => [...values.keys()];

  it("moves with the scale: a shift leaves it, a factor multiplies it, the way back turns it round", () => {
    fc.assert(
      fc.property(anyValues(2), fc.integer({ min: -9, max: 9 }), fc.constantFrom(2, 4, 8), (values, plus, by) => {
        const line = theilSen(timesOf(values), values);
        const moved = theilSen(
          timesOf(values),
          values.map((value) => value * by + plus),
        );
        const back = theilSen(timesOf(values), values.toReversed());
        expect(moved?.slope).toBeCloseTo((line?.slope ?? 0) * by, 6);
        expect(back?.slope).toBeCloseTo(-(line?.slope ?? 0), 6);
        expect(back?.spread?.from ?? 0).toBeCloseTo(-(line?.spread?.to ?? 0), 6);
      }),
    );
  });

  it("does not ask in which order the points come", () => {
    const shuffled = anyValues(2).chain((values) => {
      const points = values.map((value, time) => ({ time: time * 2, value }));
      return fc.tuple(fc.constant(points), fc.shuffledSubarray(points, { minLength: points.length }));
    });
    fc.assert(
      fc.property(shuffled, ([points, other]) => {
        const line = (all: typeof points) =>
          theilSen(
            all.map(({ time }) => time),
            all.map(({ value }) => value),
          );
        expect(line(other)).toEqual(line(points));
      }),
    );
  });

  it("gives back a line, with gaps in it, and has itself as its whole spread", () => {
    const values = [3, 5, null, 9, null, null, 15, 17, 19];
    expect(theilSen(timesOf(values), values)).toEqual({ slope: 2, intercept: 3, spread: { from: 2, to: 2 } });
  });

  it("lies in its spread, and the spread widens with the share it should hold", () => {
    fc.assert(
      fc.property(anyValues(6), (values) => {
        const wide = theilSen(timesOf(values), values, 0.95);
        const narrow = theilSen(timesOf(values), values, 0.5);
        expect(wide?.spread?.from).toBeLessThanOrEqual(narrow?.spread?.from ?? Number.NaN);
        expect(narrow?.spread?.from).toBeLessThanOrEqual(wide?.slope ?? Number.NaN);
        expect(wide?.spread?.to).toBeGreaterThanOrEqual(narrow?.spread?.to ?? Number.NaN);
      }),
    );
  });

  it("has a spread that is rather too wide: S stays within it in at least 95 of 100 orders, from 6 months to 40", () => {
    for (let n = 6; n <= 40; n++) {
      const { pairs, variance } = kendallScore(Array.from({ length: n }, (_, index) => index));
      const m = Math.floor((pairs - normalQuantile(0.025) * Math.sqrt(variance)) / 2);
      // the slope lies outside the m lowest and highest only where S is at least N − 2(m − 1) from nothing
      expect(
        exactChance(
          pairs - 2 * (m - 1),
          Array.from({ length: n }, () => 1),
        ),
      ).toBeLessThanOrEqual(0.05);
    }
  });

  it("is none of one point, and has no spread with two", () => {
    expect(theilSen([1], [5])).toBeNull();
    expect(theilSen([1, 2], [5, null])).toBeNull();
    expect(theilSen([1, 2], [5, 6])).toEqual({ slope: 1, intercept: 4, spread: null });
  });
});

describe("the seasonal test", () => {
  it("does not see what lifts a month of the calendar in every year", () => {
    fc.assert(
      fc.property(
        anyGaps,
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 12, maxLength: 12 }),
        (values, lift) => {
          const lifted = values.map((value, index) => (value === null ? null : value + (lift[index % 12] ?? 0)));
          expect(seasonalKendall(monthsFor(values), lifted)).toEqual(seasonalKendall(monthsFor(values), values));
        },
      ),
    );
  });

  it("is the test of Mann and Kendall where there is one season", () => {
    fc.assert(
      fc.property(anyValues(2), (values) => {
        const years = values.map((_, index) => addMonths("1990-05" as Month, 12 * index));
        const { s, variance, tau, z, p } = mannKendall(values);
        expect(seasonalKendall(years, values)).toMatchObject({ s, variance, tau, z, p, seasons: 1 });
      }),
    );
  });

  it("has as the covariance of a season with itself its variance, ties and gaps or none", () => {
    fc.assert(
      fc.property(anyGaps, (values) => {
        expect(seasonCovariance(values, values)).toBeCloseTo(kendallScore(values).variance, 8);
      }),
    );
  });

  it("takes months of a year that always go together for fewer than they are, and does not ask below ten years", () => {
    const together = Array.from({ length: 120 }, (_, index) => (((index - (index % 12)) / 12) * 7) % 10);
    const { variance, correlated } = seasonalKendall(monthsFor(together), together);
    expect(correlated?.variance).toBeGreaterThan(variance);
    expect(seasonalKendall(monthsFor(together).slice(0, 100), together.slice(0, 100)).correlated).toBeNull();
  });

  it("finds nothing where no month of the calendar comes twice", () => {
    expect(seasonalKendall(monthsFor([1, 2, 3]), [1, 2, 3])).toMatchObject({
      n: 3,
      seasons: 0,
      s: 0,
      tau: null,
      p: 1,
      slopePerYear: null,
    });
  });
});

describe("change points", () => {
  it("do not see where the scale begins, nor its unit", () => {
    fc.assert(
      fc.property(anyValues(), fc.integer({ min: -9, max: 9 }), fc.constantFrom(2, 4), (values, plus, by) => {
        const found = changePoint(values);
        const moved = changePoint(values.map((value) => value * by + plus));
        expect(moved).toEqual(found === null ? null : { ...found, difference: found.difference * by });
      }),
    );
  });

  it("are found where a level changes and then changes back", () => {
    const level = (value: number) => Array.from({ length: 12 }, (_, index) => value + (index % 3));
    const found = changePoints([...level(40), ...level(60), ...level(30)], { monthsAside: 6, chance: 0.05 });
    expect(found.map(({ at, difference }) => [at, difference])).toEqual([
      [12, 20],
      [24, -30],
    ]);
  });

  it("leave room on each side of each other, and say no more than chance allows", () => {
    fc.assert(
      fc.property(anyGaps, fc.constantFrom(2, 4, 6), (values, monthsAside) => {
        const places = changePoints(values, { monthsAside, chance: 0.3 });
        const ends = [0, ...places.map(({ at }) => at), values.length];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        ends.slice(1).forEach((end, index) => {
          const stretch = values.slice(ends[index], end).filter((value) => value !== null);
          if (places.length > 0) expect(stretch.length).toBeGreaterThanOrEqual(monthsAside);
        });
        for (const { p } of places) expect(p).toBeLessThan(0.3);
      }),
    );
  });

  it("are none of equal values, of none, or where there is no room", () => {
    expect(changePoint([5, 5, 5, 5])).toBeNull();
    expect(changePoint([])).toBeNull();
    expect(changePoint([1, 2, 3, 4, 5], 3)).toBeNull();
  });

  it("lie in the middle of a steady rise too, which is why they are read beside the slope", () => {
    const steady = Array.from({ length: 100 }, (_, index) => index + (index < 75 ? 0 : 10));
    expect(changePoint(steady)).toMatchObject({ at: 50 });
  });
});
