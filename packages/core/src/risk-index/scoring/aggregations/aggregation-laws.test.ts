import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Aggregation } from "../../method/aggregation.ts";
import { aggregateColumns } from "../aggregate-columns.ts";

const law =
  <Given extends [unknown, ...unknown[]]>(
    given: { [Key in keyof Given]: fc.Arbitrary<Given[Key]> },
    holds: (...of: Given) => void,
  ): (() => void) =>
  () =>
    fc.assert(fc.property(...given, holds));

const SCALE = { least: 1, most: 100 };
const means = [
  { kind: "minimum" },
  { kind: "harmonic" },
  { kind: "geometric" },
  { kind: "weighted-arithmetic" },
  { kind: "inform-geometric" },
  { kind: "maximum" },
] as const;
const others = [
  { kind: "median" },
  { kind: "power-mean", exponent: 3 },
  { kind: "power-mean", exponent: -2.5 },
] as const;
const penalised = { kind: "mazziotta-pareto", penalty: "plus" } as const;

interface Part {
  readonly weight: number;
  readonly value: number;
}

const oneOf = (aggregation: object, parts: readonly Part[]): number =>
  aggregateColumns(
    { aggregation: Aggregation.parse(aggregation), minimumShare: 0, shareOf: "weight" },
    parts.map(({ weight, value }) => ({ weight, column: Float64Array.of(value) })),
    SCALE,
  )[0] ?? Number.NaN;

const values = fc.double({ min: 1, max: 100, noNaN: true });
const weights = fc.double({ min: 0.01, max: 1000, noNaN: true });
const someParts = fc.array(fc.record({ weight: weights, value: values }), { minLength: 1, maxLength: 12 });
const anyMean = fc.constantFrom(...means, ...others);
const anyAggregation = fc.constantFrom(...means, ...others, penalised);
const NEAR = 1e-9;

describe("laws of means", () => {
  it(
    "a mean lies between its lowest and its highest part",
    law([anyMean, someParts], (mean, parts) => {
      const all = parts.map(({ value }) => value);
      const value = oneOf(mean, parts);
      expect(value).toBeGreaterThanOrEqual(Math.min(...all) - NEAR);
      expect(value).toBeLessThanOrEqual(Math.max(...all) + NEAR);
    }),
  );

  it(
    "no mean falls when a part rises",
    law([anyMean, someParts, fc.nat(), values], (mean, parts, at, higher) => {
      const place = at % parts.length;
      const raised = parts.map((part, index) =>
        index === place ? { ...part, value: Math.max(part.value, higher) } : part,
      );
      expect(oneOf(mean, raised)).toBeGreaterThanOrEqual(oneOf(mean, parts) - NEAR);
    }),
  );

  it(
    "lowest ≤ harmonic ≤ geometric ≤ arithmetic ≤ INFORM's ≤ highest",
    law([someParts], (parts) => {
      const rising = means.map((mean) => oneOf(mean, parts));
      for (const [index, value] of rising.entries())
        expect(value).toBeGreaterThanOrEqual((rising[index - 1] ?? 0) - NEAR);
    }),
  );

  it(
    "equal parts give the part",
    law([anyAggregation, values, fc.array(weights, { minLength: 1, maxLength: 12 })], (aggregation, value, each) => {
      expect(
        oneOf(
          aggregation,
          each.map((weight) => ({ weight, value })),
        ),
      ).toBeCloseTo(value, 9);
    }),
  );

  it(
    "weights say how much to one another and nothing else",
    law([anyAggregation, someParts, fc.double({ min: 0.001, max: 1000, noNaN: true })], (aggregation, parts, times) => {
      const scaled = parts.map(({ weight, value }) => ({ weight: weight * times, value }));
      expect(oneOf(aggregation, scaled)).toBeCloseTo(oneOf(aggregation, parts), 8);
    }),
  );

  it(
    "the order of the parts changes nothing",
    law([anyAggregation, someParts], (aggregation, parts) => {
      expect(oneOf(aggregation, parts.toReversed())).toBeCloseTo(oneOf(aggregation, parts), 9);
    }),
  );

  it(
    "a missing part is as if it were not there",
    law([anyAggregation, someParts], (aggregation, parts) => {
      expect(oneOf(aggregation, [...parts, { weight: 5, value: Number.NaN }])).toBe(oneOf(aggregation, parts));
    }),
  );

  it(
    "plus and minus of Mazziotta and Pareto lie as far above the mean as below it",
    law([someParts], (parts) => {
      const plus = oneOf(penalised, parts);
      const minus = oneOf({ ...penalised, penalty: "minus" }, parts);
      expect((plus + minus) / 2).toBeCloseTo(oneOf({ kind: "weighted-arithmetic" }, parts), 9);
      expect(plus).toBeLessThanOrEqual(SCALE.most + NEAR);
    }),
  );
});

describe("laws of outranking", () => {
  const cells = fc.option(fc.integer({ min: 0, max: 4 }), { nil: Number.NaN });
  const units = fc.array(fc.tuple(cells, cells, cells), { minLength: 2, maxLength: 9 });
  const outranked = (rows: readonly (readonly number[])[], counts: string, onScale: boolean): number[] => [
    ...aggregateColumns(
      { aggregation: Aggregation.parse({ kind: "copeland", counts, onScale }), minimumShare: 0, shareOf: "weight" },
      [1, 2, 4].map((weight, index) => ({ weight, column: Float64Array.from(rows, (row) => row[index] ?? 0) })),
      SCALE,
    ),
  ];
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0);

  it(
    "what one wins another loses",
    law([units], (rows) => {
      expect(sum(outranked(rows, "majorities", false))).toBe(0);
    }),
  );

  it(
    "the order of the units changes nothing",
    law([units, fc.constantFrom("majorities", "shares"), fc.boolean()], (rows, counts, onScale) => {
      const back = outranked(rows.toReversed(), counts, onScale).toReversed();
      outranked(rows, counts, onScale).forEach((score, unit) => {
        if (Number.isNaN(score)) expect(back[unit]).toBeNaN();
        else expect(back[unit]).toBeCloseTo(score, 10);
      });
    }),
  );

  it(
    "laid on the scale it stays there",
    law([units, fc.constantFrom("majorities", "shares")], (rows, counts) => {
      for (const score of outranked(rows, counts, true)) {
        if (Number.isNaN(score)) continue;
        expect(score).toBeGreaterThanOrEqual(SCALE.least - NEAR);
        expect(score).toBeLessThanOrEqual(SCALE.most + NEAR);
      }
    }),
  );
});
