import { describe, expect, it } from "vitest";
import { Aggregation } from "../../method/aggregation.ts";
import { aggregateColumns, withoutMean } from "../aggregate-columns.ts";

type Row = readonly (number | null)[];

/** The value of each unit (a row of parts), under an aggregation as a method file has it. */
const valuesOf = (
  aggregation: object,
  rows: readonly Row[],
  { weights, scale = { least: 0, most: 100 }, minimumShare = 0, shareOf = "weight" as "weight" | "parts" } = {} as {
    weights?: readonly number[];
    scale?: { least: number; most: number };
    minimumShare?: number;
    shareOf?: "weight" | "parts";
  },
): number[] => {
  const parts = (rows[0] ?? []).map((_part, index) => ({
    weight: weights?.[index] ?? 1,
    column: Float64Array.from(rows, (row) => row[index] ?? Number.NaN),
  }));
  return [...aggregateColumns({ aggregation: Aggregation.parse(aggregation), minimumShare, shareOf }, parts, scale)];
};
const one = (aggregation: object, row: Row, options?: Parameters<typeof valuesOf>[2]): number =>
  valuesOf(aggregation, [row], options)[0] ?? Number.NaN;
const TEN = { scale: { least: 0, most: 10 } };

describe("means, with the numbers that COINr's own tests expect", () => {
  it("arithmetic: Σwx/Σw, whatever the weights add up to", () => {
    expect(one({ kind: "weighted-arithmetic" }, [1, 2, 3], { weights: [2, 1, 1] })).toBeCloseTo(7 / 4, 12);
    expect(one({ kind: "weighted-arithmetic" }, [1, 2, 3], { weights: [0.2, 0.1, 0.1] })).toBeCloseTo(7 / 4, 12);
  });

  it("geometric: (1·2·3)^(1/3), and (1·2·3²)^(1/4) where the last counts twice", () => {
    expect(one({ kind: "geometric" }, [1, 2, 3])).toBeCloseTo(6 ** (1 / 3), 12);
    expect(one({ kind: "geometric" }, [1, 2, 3], { weights: [1, 1, 2] })).toBeCloseTo(18 ** (1 / 4), 12);
  });

  it("harmonic: 4 / (2/1 + 1/2 + 1/3)", () => {
    expect(one({ kind: "harmonic" }, [1, 2, 3], { weights: [2, 1, 1] })).toBeCloseTo(4 / (2 + 1 / 2 + 1 / 3), 12);
  });

  it("power mean: -1 is the harmonic, 1 the arithmetic, 2 the quadratic", () => {
    const mean = (exponent: number) => one({ kind: "power-mean", exponent }, [1, 2, 3], { weights: [2, 1, 1] });
    expect(mean(-1)).toBeCloseTo(4 / (2 + 1 / 2 + 1 / 3), 12);
    expect(mean(1)).toBeCloseTo(7 / 4, 12);
    expect(mean(2)).toBeCloseTo(Math.sqrt((2 + 4 + 9) / 4), 12);
  });

  it("median: the middle, or the mean of the middle two; a part that is missing is not there", () => {
    expect(one({ kind: "median" }, [30, 10, 20])).toBe(20);
    expect(one({ kind: "median" }, [30, 10, 20, 0])).toBe(15);
    expect(one({ kind: "median" }, [30, null, 20])).toBe(25);
  });

  it("maximum and minimum: one part alone", () => {
    expect(one({ kind: "maximum" }, [1, 4, null])).toBe(4);
    expect(one({ kind: "minimum" }, [1, 4, null])).toBe(1);
  });
});

describe("a part at 0 or below, under a mean that has none of it", () => {
  it.each(["geometric", "harmonic"])("%s: refused there has no value; makes-zero is 0; below 0 has none", (kind) => {
    expect(one({ kind }, [0, 5])).toBeNaN();
    expect(one({ kind, zero: "makes-zero" }, [0, 5])).toBe(0);
    expect(one({ kind, zero: "makes-zero" }, [0, -1])).toBeNaN();
    expect(one({ kind }, [5, 5, null])).toBeCloseTo(5, 12);
  });

  it("a power mean above 0 takes 0 as a value, and none below", () => {
    expect(one({ kind: "power-mean", exponent: 2 }, [0, 2])).toBeCloseTo(Math.SQRT2, 12);
    expect(one({ kind: "power-mean", exponent: 2 }, [-1, 2])).toBeNaN();
    expect(one({ kind: "power-mean", exponent: -2 }, [0, 2])).toBeNaN();
  });

  it("the lack of a mean is told from too little being known", () => {
    const asked = { aggregation: Aggregation.parse({ kind: "geometric" }), minimumShare: 1, shareOf: "parts" } as const;
    const parts = [
      { weight: 1, column: Float64Array.of(1, 0, Number.NaN) },
      { weight: 1, column: Float64Array.of(1, 1, 0) },
    ];
    expect(withoutMean(asked, parts, aggregateColumns(asked, parts, { least: 0, most: 100 }))).toEqual([1]);
  });
});

describe("INFORM's means", () => {
  // (10 − √((10−2)/10·9+1 · (10−8)/10·9+1))/9·10 = (10 − √(8.2 · 2.8))/9·10 = (10 − 4.79165942028)/9·10
  it("hazards of 2 and 8 make 5.787, above their mean of 5: the high one is not made up for", () => {
    expect(one({ kind: "inform-geometric" }, [2, 8], TEN)).toBeCloseTo(5.78704508857, 10);
  });

  it.each([
    [[0, 0], 0],
    [[10, 10], 10],
    // (10 − √(10 · 1))/9·10
    [[0, 10], 7.59746926648],
    // one missing: the other alone
    [[null, 6.4], 6.4],
  ])("%j make %d", (row, value) => {
    expect(one({ kind: "inform-geometric" }, row, TEN)).toBeCloseTo(value, 10);
  });

  it("weights stand as exponents: a hazard of weight 2 is that hazard twice", () => {
    expect(one({ kind: "inform-geometric" }, [2, 8], { ...TEN, weights: [2, 1] })).toBeCloseTo(
      one({ kind: "inform-geometric" }, [2, 2, 8], TEN),
      12,
    );
  });

  it("on another scale it is the same share of it", () => {
    const share = (one({ kind: "inform-geometric" }, [28, 82], { scale: { least: 10, most: 100 } }) - 10) / 90;
    expect(share).toBeCloseTo(one({ kind: "inform-geometric" }, [2, 8], TEN) / 10, 12);
  });

  // 6.5^⅓ · 3.2^⅓ · 4.8^⅓ = 99.84^⅓
  it("risk is the cube root of its three dimensions; a dimension of 0 makes it 0", () => {
    const risk = { kind: "geometric", zero: "makes-zero" };
    expect(one(risk, [6.5, 3.2, 4.8], TEN)).toBeCloseTo(99.84 ** (1 / 3), 12);
    expect(one(risk, [0, 9, 9], TEN)).toBe(0);
  });

  it("a part a ninth of the scale above its most has no logarithm", () => {
    expect(one({ kind: "inform-geometric" }, [5, 11], TEN)).not.toBeNaN();
    expect(one({ kind: "inform-geometric" }, [5, 10 + 10 / 9], TEN)).toBeNaN();
  });
});

describe("the Mazziotta–Pareto index", () => {
  const AMPI = { scale: { least: 70, most: 130 } };
  // mean 100, population variance (100 + 0 + 100)/3 = 66.666…, S²/M = 0.666…
  it("takes from the mean what the parts lie apart, or adds it", () => {
    expect(one({ kind: "mazziotta-pareto", penalty: "minus" }, [90, 100, 110], AMPI)).toBeCloseTo(100 - 2 / 3, 12);
    expect(one({ kind: "mazziotta-pareto", penalty: "plus" }, [90, 100, 110], AMPI)).toBeCloseTo(100 + 2 / 3, 12);
  });

  it("of two units with the same mean, the one in balance is higher, or lower in an index of risk", () => {
    const [even, uneven] = valuesOf({ kind: "mazziotta-pareto", penalty: "minus" }, [
      [100, 100],
      [70, 130],
    ]);
    // (30² + 30²)/2 / 100 = 9
    expect([even, uneven]).toEqual([100, 91]);
  });

  // weighted mean (3·80 + 120)/4 = 90; weighted variance (3·100 + 900)/4 = 300
  it("with weights both mean and deviation are weighted", () => {
    expect(one({ kind: "mazziotta-pareto", penalty: "minus" }, [80, 120], { ...AMPI, weights: [3, 1] })).toBeCloseTo(
      90 - 300 / 90,
      12,
    );
  });

  it("nothing but zeros is 0; a mean at or below 0 has none", () => {
    expect(one({ kind: "mazziotta-pareto", penalty: "plus" }, [0, 0])).toBe(0);
    // mean 2, variance 9
    expect(one({ kind: "mazziotta-pareto", penalty: "plus" }, [-1, 5])).toBe(6.5);
    expect(one({ kind: "mazziotta-pareto", penalty: "plus" }, [-5, 5])).toBeNaN();
    expect(one({ kind: "mazziotta-pareto", penalty: "plus" }, [-5, -5])).toBeNaN();
  });
});

describe("outranking", () => {
  // COINr's own example: x1 = 1 2 3 4, x2 = 3 2 1 5, x3 = 2 3 1 4; outranking 2 over 1: 2/3, 3 over 1: 1/3, 4 over all: 1
  const units = [
    [1, 3, 2],
    [2, 2, 3],
    [3, 1, 1],
    [4, 5, 4],
  ];

  it("majorities: pairs won less pairs lost", () => {
    expect(valuesOf({ kind: "copeland", onScale: false }, units)).toEqual([-1, 1, -3, 3]);
  });

  it("shares: the row sums of the outranking matrix", () => {
    // 1: 1/3 + 2/3 + 0; 2: 2/3 + 2/3 + 0; 3: 1/3 + 1/3 + 0; 4: 1 + 1 + 1
    const sums = valuesOf({ kind: "copeland", counts: "shares", onScale: false }, units);
    for (const [unit, sum] of [1, 4 / 3, 2 / 3, 3].entries()) expect(sums[unit]).toBeCloseTo(sum, 12);
  });

  it("on the scale its least is every pair lost, its middle as many won as lost", () => {
    const [first, second, third, fourth] = valuesOf({ kind: "copeland" }, units, TEN);
    expect([third, fourth]).toEqual([0, 10]);
    expect(first).toBeCloseTo(10 / 3, 12);
    expect(second).toBeCloseTo(20 / 3, 12);
  });

  it("a tie is half won; six parts of a sixth each, three of them won, are a tie", () => {
    const pair = [
      [1, 1, 1, 0, 0, 0],
      [0, 0, 0, 1, 1, 1],
    ];
    expect(valuesOf({ kind: "copeland" }, pair, { ...TEN, weights: Array(6).fill(1 / 6) })).toEqual([5, 5]);
    expect(valuesOf({ kind: "copeland", counts: "shares" }, pair, TEN)).toEqual([5, 5]);
  });

  it("only parts that both have count, and whoever is listed first gains nothing by it", () => {
    const gaps = [
      [5, null],
      [4, 9],
      [null, 1],
    ];
    // 1 over 2 in what both have, 2 over 3 likewise; 1 and 3 have nothing in common
    expect(valuesOf({ kind: "copeland", onScale: false }, gaps)).toEqual([1, 0, -1]);
    expect(valuesOf({ kind: "copeland", onScale: false }, gaps.toReversed())).toEqual([-1, 0, 1]);
  });

  it("a unit alone, or of which too little is known, has no value and moves nobody", () => {
    expect(valuesOf({ kind: "copeland" }, [[1, 2]])).toEqual([Number.NaN]);
    const asked = { minimumShare: 1 };
    expect(valuesOf({ kind: "copeland", onScale: false }, [...units, [9, null, 9]], asked)).toEqual([
      -1,
      1,
      -3,
      3,
      Number.NaN,
    ]);
  });
});

describe("how much must be known", () => {
  it("exactly the share asked for is enough, of parts as of weight", () => {
    const rows: Row[] = [
      [1, 1, 1, null, null],
      [1, 1, null, null, null],
    ];
    const mean = { kind: "weighted-arithmetic" };
    expect(valuesOf(mean, rows, { minimumShare: 0.6, shareOf: "parts" })).toEqual([1, Number.NaN]);
    // 0.1 + 0.2 of 0.5 is 0.6 but for what binary loses
    const weights = [0.1, 0.1, 0.1, 0.1, 0.1];
    expect(valuesOf(mean, rows, { minimumShare: 0.6, weights })).toEqual([1, Number.NaN]);
  });

  it("a part of no weight counts among the parts, and not in their weight", () => {
    const asked = { minimumShare: 0.5, weights: [1, 0, 0] };
    expect(one({ kind: "weighted-arithmetic" }, [null, 1, 1], { ...asked, shareOf: "parts" })).toBeNaN();
    expect(one({ kind: "weighted-arithmetic" }, [3, null, null], asked)).toBe(3);
    expect(one({ kind: "maximum" }, [3, 9, 9], asked)).toBe(3);
  });
});
