import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregateColumns } from "../scoring/aggregate-columns.ts";
import { Aggregation } from "./aggregation.ts";
import { defaultRiskMethod } from "./default-method.ts";
import { readMethod } from "./risk-method.ts";
import { valueRanges } from "./value-ranges.ts";

const kinds = fc.constantFrom(
  { kind: "weighted-arithmetic" },
  { kind: "geometric" },
  { kind: "harmonic" },
  { kind: "power-mean", exponent: 4 },
  { kind: "median" },
  { kind: "inform-geometric" },
  { kind: "mazziotta-pareto", penalty: "plus" },
  { kind: "mazziotta-pareto", penalty: "minus" },
);

describe("where a value lies for certain", () => {
  it("no node leaves the range that is claimed of it", () => {
    const case_ = fc.record({
      aggregation: kinds,
      least: fc.double({ min: 0.5, max: 90, noNaN: true }),
      width: fc.double({ min: 1, max: 200, noNaN: true }),
      places: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(case_, ({ aggregation, least, width, places }) => {
        const scale = { least, most: least + width };
        const method = readMethod({
          ...defaultRiskMethod,
          questions: [],
          voices: null,
          scale,
          indicators: places.map((_place, index) => ({
            id: `p${index}`,
            label: { en: "part" },
            value: "x",
            direction: "raises-score",
            normalisation: { kind: "as-it-is" },
          })),
          nodes: [
            {
              id: "root",
              label: { en: "root" },
              aggregation,
              children: places.map((_p, index) => ({ id: `p${index}` })),
            },
          ],
          root: "root",
          classes: { kind: "equal-width", classes: ["low", "high"].map((code) => ({ code, label: { en: code } })) },
        })._unsafeUnwrap();
        const range = valueRanges(method).get("root");
        const [value] = aggregateColumns(
          { aggregation: Aggregation.parse(aggregation), minimumShare: 0, shareOf: "parts" },
          places.map((place) => ({ weight: 1, column: Float64Array.of(Math.min(scale.most, least + place * width)) })),
          scale,
        );
        expect(value).toBeGreaterThanOrEqual((range?.least ?? Number.NaN) - 1e-9);
        expect(value).toBeLessThanOrEqual((range?.most ?? Number.NaN) + 1e-9);
      }),
    );
  });
});
