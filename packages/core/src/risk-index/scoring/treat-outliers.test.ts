import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogForm, Outliers } from "../method/outliers.ts";
import { treatOutliers } from "./treat-outliers.ts";

const treated = (outliers: object, values: readonly number[]) => {
  const { column, moved } = treatOutliers(Outliers.parse(outliers), Float64Array.from(values));
  return { column: [...column], moved };
};
const winsorise = (change: object = {}) => ({ kind: "winsorise", ...change });
const upTo = (most: number): number[] => Array.from({ length: most }, (_none, place) => place + 1);

describe("what COINr's own tests expect of its treatment", () => {
  it("of 1 to 10 and 100, the 100 becomes 10", () => {
    expect(treated(winsorise(), [...upTo(10), 100])).toEqual({ column: [...upTo(10), 10], moved: [10] });
  });

  it("the long tail may lie below: of 1 to 10 and −100, the −100 becomes 1", () => {
    expect(treated(winsorise(), [...upTo(10), -100])).toEqual({ column: [...upTo(10), 1], moved: [10] });
  });

  it("of 1 to 20, 100 and 200, pulling in one is not enough: then all is left, kept so far, or a logarithm taken", () => {
    const values = [...upTo(20), 100, 200];
    const one = (otherwise: string) => treated(winsorise({ atMost: 1, otherwise }), values);
    expect(one("leave")).toEqual({ column: values, moved: [] });
    expect(one("pulled-in")).toEqual({ column: [...upTo(20), 100, 100], moved: [21] });
    const range = 199;
    expect(one("log").column[21]).toBe(Math.log(range + 0.01 * range));
    expect(one("log").column[0]).toBe(Math.log(0.01 * range));
    expect(one("log").moved).toHaveLength(22);
    expect(treated(winsorise({ atMost: 2 }), values).column).toEqual([...upTo(20), 20, 20]);
  });

  it("nothing is done where values lie evenly", () => {
    expect(treated(winsorise(), upTo(10))).toEqual({ column: upTo(10), moved: [] });
  });
});

describe("winsorising, where its description has corners", () => {
  it("values that are the same go together, beyond the limit too", () => {
    const values = [...upTo(40), 500, 500, 600];
    expect(treated(winsorise({ atMost: 2 }), values).column).toEqual([...upTo(40), 40, 40, 40]);
    expect(treated(winsorise({ atMost: 1, otherwise: "pulled-in" }), values).column.slice(40)).toEqual([500, 500, 500]);
  });

  it("both ends may be pulled in, one after the other", () => {
    const values = [...upTo(30), 400, -200];
    expect(treated(winsorise(), values)).toEqual({ column: [...upTo(30), 30, 1], moved: [30, 31] });
  });

  it("without a limit it goes on until the tails are short", () => {
    const values = [...upTo(40), 100, 200, 300, 400, 500, 600];
    expect(treated(winsorise({ otherwise: "pulled-in" }), values).moved.length).toBeLessThanOrEqual(5);
    const all = treated(winsorise({ atMost: null, skewness: 0.5, kurtosis: -0.5 }), values);
    expect(Math.max(...all.column)).toBe(40);
  });

  it("both limits must be passed: skewed without heavy tails is left", () => {
    expect(treated(winsorise({ kurtosis: 100 }), [...upTo(10), 100]).moved).toEqual([]);
    expect(treated(winsorise({ skewness: 100 }), [...upTo(10), 100]).moved).toEqual([]);
  });

  it.each([
    ["fewer than four values", [1, 2, 1000]],
    ["values all the same", [4, 4, 4, 4, 4]],
    ["an area that alone has a thing: no difference would be left", [0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
    ["no value", [Number.NaN, Number.NaN]],
  ])("%s: left as it is", (_what, values) => {
    expect(treated(winsorise({ otherwise: "log" }), values)).toEqual({ column: values, moved: [] });
  });

  it("missing stays missing and counts for nothing", () => {
    const values = [Number.NaN, ...upTo(10), 100];
    expect(treated(winsorise(), values)).toEqual({ column: [Number.NaN, ...upTo(10), 10], moved: [11] });
  });
});

describe("logarithms over the range observed", () => {
  const always = { kind: "log-if-skewed", skewness: 0.001, kurtosis: -10 };
  const above = [0, 1, 2, 3, 100];
  const below = [0, 97, 98, 99, 100];

  it.each([
    ["log", above, above.map((x) => Math.log(x + 1))],
    ["log", below, below.map((x) => Math.log(x + 1))],
    ["log-by-skew", above, above.map((x) => Math.log(x + 1))],
    ["log-by-skew", below, below.map((x) => -Math.log(101 - x))],
    ["log-plus-one", above, above.map((x) => Math.log(x + 1))],
    ["log-gii", above, above.map((x) => Math.log((99 * x) / 100 + 1))],
    ["log-gii", [0, 0.1, 0.2, 0.3, 1], [0, 0.1, 0.2, 0.3, 1]],
  ])("%s", (log, values, wanted) => {
    const { column } = treated({ ...always, log }, values);
    column.forEach((value, place) => {
      expect(value).toBeCloseTo(wanted[place] ?? 0, 12);
    });
  });

  it("is taken by the side of the long tail unless the method says otherwise, and only where values are far out", () => {
    const far = [...upTo(10), 100];
    const gone = treated({ kind: "log-if-skewed" }, far);
    expect(gone.column[10]).toBe(Math.log(99 + 0.01 * 99));
    expect(treated({ kind: "log-if-skewed" }, upTo(10)).column).toEqual(upTo(10));
  });
});

const columns = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -20, max: 20 }) },
    { weight: 1, arbitrary: fc.integer({ min: -5000, max: 5000 }) },
    { weight: 1, arbitrary: fc.constant(Number.NaN) },
  ),
  { maxLength: 30 },
);
const methods = fc
  .oneof(
    fc.record({
      kind: fc.constant("winsorise"),
      atMost: fc.option(fc.integer({ min: 1, max: 5 })),
      otherwise: fc.constantFrom("leave", "pulled-in", ...LogForm.options),
    }),
    fc.record({ kind: fc.constant("log-if-skewed"), log: fc.constantFrom(...LogForm.options) }),
  )
  .map((asked) => Outliers.parse(asked));

describe("laws of outliers", () => {
  it("who lay higher never comes to lie lower; missing stays missing; what moved is said", () => {
    fc.assert(
      fc.property(methods, columns, (asked, values) => {
        const { column, moved } = treatOutliers(asked, Float64Array.from(values));
        const present = [...values.keys()]
          .filter((place) => !Number.isNaN(values[place]))
          .toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
        present.forEach((place, at) => {
          expect(column[place]).toBeGreaterThanOrEqual(column[present[at - 1] ?? place] ?? 0);
        });
        values.forEach((value, place) => {
          expect(Number.isNaN(column[place])).toBe(Number.isNaN(value));
          expect(moved.includes(place)).toBe(!Number.isNaN(value) && column[place] !== value);
        });
      }),
    );
  });

  it("a differing column never ends all the same", () => {
    fc.assert(
      fc.property(methods, columns, (asked, values) => {
        const distinct = (list: Iterable<number>) => new Set([...list].filter((value) => !Number.isNaN(value))).size;
        const { column } = treatOutliers(asked, Float64Array.from(values));
        expect(distinct(column) > 1).toBe(distinct(values) > 1);
      }),
    );
  });

  it("winsorising does not mind the unit of measurement, nor which end is up", () => {
    fc.assert(
      fc.property(
        columns,
        fc.constantFrom(2, 0.25, -1, -4),
        fc.integer({ min: 1, max: 5 }),
        (values, times, atMost) => {
          const asked = Outliers.parse(winsorise({ atMost, otherwise: "pulled-in" }));
          const once = treatOutliers(asked, Float64Array.from(values)).column;
          const other = treatOutliers(
            asked,
            Float64Array.from(values, (value) => value * times),
          ).column;
          expect([...other]).toEqual([...once.map((value) => value * times)]);
        },
      ),
    );
  });
});
