import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SaltelliDesign, saltelliDesign } from "./saltelli-design.ts";
import { sobolIndices } from "./sobol-indices.ts";

const outcomesOf = (design: SaltelliDesign, of: (x: Float64Array) => number): Float64Array => {
  const x = new Float64Array(design.factors);
  return Float64Array.from({ length: design.points }, (_, point) => {
    design.read(point, x);
    return of(x);
  });
};

const indicesOf = (factors: number, of: (x: Float64Array) => number, runs = 1024, seed = 1) => {
  const found = sobolIndices(outcomesOf(saltelliDesign(factors, runs, seed), of), factors, seed);
  return {
    variance: found?.variance,
    first: found?.factors.map(({ first }) => first.share) ?? [],
    total: found?.factors.map(({ total }) => total.share) ?? [],
    factors: found?.factors ?? [],
  };
};

const near = (found: readonly number[], published: readonly number[], within: number): void => {
  expect(found).toHaveLength(published.length);
  for (const [index, share] of published.entries())
    expect(Math.abs((found[index] ?? Number.NaN) - share)).toBeLessThan(within);
};

/** sin x₁ + a sin² x₂ + b x₃⁴ sin x₁ on [−π, π]. Source: Ishigami and Homma, 1990. */
const ishigami = (x: Float64Array): number => {
  const [one = 0, two = 0, three = 0] = x.map((side) => Math.PI * (2 * side - 1));
  return Math.sin(one) + 7 * Math.sin(two) ** 2 + 0.1 * three ** 4 * Math.sin(one);
};

const COEFFICIENTS = [0, 1, 4.5, 9, 99, 99];

/** Π (|4xᵢ − 2| + aᵢ) / (1 + aᵢ). Source: Saltelli and Sobol', 1995. */
const gFunction = (x: Float64Array): number =>
  COEFFICIENTS.reduce((product, a, side) => (product * (Math.abs(4 * (x[side] ?? 0) - 2) + a)) / (1 + a), 1);

describe("Sobol' indices", () => {
  it("are the ones of Ishigami's function with a = 7 and b = 0.1", () => {
    const { first, total, variance } = indicesOf(3, ishigami);
    near(first, [0.3139, 0.4424, 0], 0.02);
    near(total, [0.5576, 0.4424, 0.2437], 0.01);
    expect(variance).toBeCloseTo(13.84, 1);
  });

  it("are the ones of Sobol's g-function", () => {
    const alone = COEFFICIENTS.map((a) => 1 / (3 * (1 + a) ** 2));
    const all = alone.reduce((product, one) => product * (1 + one), 1);
    const { first, total } = indicesOf(6, gFunction);
    near(
      first,
      alone.map((one) => one / (all - 1)),
      0.01,
    );
    near(
      total,
      alone.map((one) => (one * (all / (1 + one))) / (all - 1)),
      0.01,
    );
  });

  it("of a sum are its squared weights, alone and together", () => {
    const { first, total } = indicesOf(3, ([one = 0, two = 0, three = 0]) => one + 2 * two + 3 * three);
    near(first, [1 / 14, 4 / 14, 9 / 14], 0.01);
    near(total, [1 / 14, 4 / 14, 9 / 14], 0.01);
  });

  it("of a factor that does nothing are exactly 0", () => {
    const { factors } = indicesOf(3, ([one = 0, two = 0]) => one + 10 * two);
    expect(factors[2]).toEqual({
      first: { share: 0, spread: { from: 0, to: 0 } },
      total: { share: 0, spread: { from: 0, to: 0 } },
    });
  });

  it("of two factors that matter only together: nothing alone, everything in total", () => {
    const { first, total } = indicesOf(2, ([one = 0, two = 0]) => (one - 0.5) * (two - 0.5));
    near(first, [0, 0], 0.02);
    near(total, [1, 1], 0.05);
  });

  it("of choices among a few options are those of the options", () => {
    // two options that move by 3, three that move by 0, 1, 2: variances 9/4 and 2/3
    const { first, total } = indicesOf(2, ([one = 0, two = 0]) => 3 * Math.floor(2 * one) + Math.floor(3 * two));
    near(first, [27 / 35, 8 / 35], 0.02);
    near(total, [27 / 35, 8 / 35], 0.02);
  });

  it("come with a spread that narrows as runs are added and holds the published share", () => {
    const [few, many] = [indicesOf(3, ishigami, 128), indicesOf(3, ishigami, 2048)];
    const width = ({ factors }: typeof few): number => {
      const { from = 0, to = 0 } = factors[0]?.total.spread ?? {};
      return to - from;
    };
    expect(width(many)).toBeLessThan(width(few) / 2);
    const { from = 1, to = 0 } = many.factors[0]?.total.spread ?? {};
    expect(from < 0.5576 && 0.5576 < to).toBe(true);
  });

  it("are nothing where nothing moves, and leave out a run without an outcome", () => {
    expect(
      sobolIndices(
        outcomesOf(saltelliDesign(2, 64, 1), () => 4),
        2,
        1,
      ),
    ).toBeNull();
    const outcomes = outcomesOf(saltelliDesign(2, 64, 1), ([one = 0]) => one);
    outcomes[4 * 10 + 3] = Number.NaN;
    const found = sobolIndices(outcomes, 2, 1);
    expect(found?.factors[0]?.first.share).toBeCloseTo(1, 1);
    expect(sobolIndices(outcomes.fill(Number.NaN), 2, 1)).toBeNull();
  });

  it("are the same for the same seed, to the last digit, and others for another", () => {
    expect(indicesOf(3, ishigami, 64, 5)).toEqual(indicesOf(3, ishigami, 64, 5));
    expect(indicesOf(3, ishigami, 64, 5).first).not.toEqual(indicesOf(3, ishigami, 64, 6).first);
    expect(indicesOf(2, ([one = 0, two = 0]) => one * one + two, 64, 5).first).toEqual([
      0.521088531235, 0.486083794786,
    ]);
  });

  it("do not change when the outcome is measured on another scale", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: -1000, max: 1000 }), (by, plus) => {
        const [one, other] = [indicesOf(3, ishigami, 64), indicesOf(3, (x) => by * ishigami(x) + plus, 64)];
        for (const [index, share] of one.first.entries()) expect(other.first[index]).toBeCloseTo(share, 8);
        for (const [index, share] of one.total.entries()) expect(other.total[index]).toBeCloseTo(share, 8);
      }),
      { numRuns: 20 },
    );
  });

  it("of additive functions sum to one, and total never lies below the first order by more than the sample misses", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 8 }), (weights) => {
        const { first, total } = indicesOf(weights.length, (x) =>
          weights.reduce((sum, weight, side) => sum + weight * (x[side] ?? 0), 0),
        );
        expect(first.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 1);
        expect(total.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 1);
      }),
      { numRuns: 10 },
    );
  });
});
