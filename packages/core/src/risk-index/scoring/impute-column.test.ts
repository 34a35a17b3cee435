import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Imputation } from "../method/imputation.ts";
import { imputeColumn } from "./impute-column.ts";

const gap = Number.NaN;
const filled = (imputation: Imputation, values: readonly number[], regions: readonly string[] = []) => {
  const { column, imputed } = imputeColumn(imputation, Float64Array.from(values), { region: regions });
  return { column: [...column], imputed };
};

describe("what stands in for a missing value", () => {
  it("nothing, unless a method asks for it", () => {
    expect(filled({ kind: "none" }, [1, gap])).toEqual({ column: [1, gap], imputed: [] });
  });

  it("of 1 to 10 without the 3, the median of the others is 6 and their mean 52/9", () => {
    const values = [1, 2, gap, 4, 5, 6, 7, 8, 9, 10];
    expect(filled({ kind: "median" }, values)).toEqual({ column: values.with(2, 6), imputed: [2] });
    expect(filled({ kind: "mean" }, values)).toEqual({ column: values.with(2, 52 / 9), imputed: [2] });
    expect(filled({ kind: "median" }, [1, gap, 4]).column).toEqual([1, 2.5, 4]);
  });

  it("the mean or the median of the area's own group", () => {
    const values = [1, 3, 8, gap, 100, gap];
    const regions = ["north", "north", "north", "north", "south", "south"];
    expect(filled({ kind: "group-mean", by: "region" }, values, regions)).toEqual({
      column: [1, 3, 8, 4, 100, 100],
      imputed: [3, 5],
    });
    expect(filled({ kind: "group-median", by: "region" }, values, regions).column).toEqual([1, 3, 8, 3, 100, 100]);
  });

  it("an area whose group is not known keeps its gap, and no other area is counted with it", () => {
    const values = [gap, 2, gap, 90, gap];
    const regions = ["north", "north", "", "", "south"];
    expect(filled({ kind: "group-mean", by: "region" }, values, regions)).toEqual({
      column: [2, 2, gap, 90, gap],
      imputed: [0],
    });
    expect(filled({ kind: "group-mean", by: "region" }, [gap, 2]).imputed).toEqual([]);
  });

  it("nothing stands in where nobody has a value", () => {
    expect(filled({ kind: "mean" }, [gap, gap])).toEqual({ column: [gap, gap], imputed: [] });
  });

  it("an area of which nothing is known is not made up", () => {
    const { column, imputed } = imputeColumn({ kind: "mean" }, Float64Array.of(4, gap, gap), {}, (place) => place < 2);
    expect([[...column], imputed]).toEqual([[4, 4, gap], [1]]);
  });
});

const kinds = fc.constantFrom<Imputation>(
  { kind: "mean" },
  { kind: "median" },
  { kind: "group-mean", by: "region" },
  { kind: "group-median", by: "region" },
);
const rows = fc.array(
  fc.record({
    value: fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant(gap)),
    region: fc.constantFrom("north", "south", ""),
  }),
  { maxLength: 20 },
);

describe("laws of imputation", () => {
  it("no value that is there is touched, and none stands in from outside the range observed", () => {
    fc.assert(
      fc.property(kinds, rows, (kind, given) => {
        const values = given.map(({ value }) => value);
        const regions = given.map(({ region }) => region);
        const { column, imputed } = filled(kind, values, regions);
        const present = values.filter((value) => !Number.isNaN(value));
        column.forEach((value, place) => {
          expect(imputed.includes(place)).toBe(Number.isNaN(values[place]) && !Number.isNaN(value));
          if (!imputed.includes(place)) expect(value).toBe(values[place]);
          else {
            expect(value).toBeGreaterThanOrEqual(Math.min(...present) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(...present) + 1e-9);
          }
        });
      }),
    );
  });
});
