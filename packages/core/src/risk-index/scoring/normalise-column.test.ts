import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Normalisation } from "../method/normalisation.ts";
import { normalisedRange, staysOnScale } from "../method/normalised-range.ts";
import { normaliseColumn } from "./normalise-column.ts";

const NaN_ = Number.NaN;
const UNIT = { least: 0, most: 1 };
const HUNDRED = { least: 0, most: 100 };

const laid = (
  normalisation: object,
  values: readonly number[],
  { scale = UNIT, lowers = false, areas = [] as readonly string[] } = {},
): number[] => [
  ...normaliseColumn(
    { normalisation: Normalisation.parse(normalisation), direction: lowers ? "lowers-score" : "raises-score" },
    Float64Array.from(values),
    scale,
    areas,
  ),
];

const close = (given: readonly number[], wanted: readonly number[]): void => {
  expect(given).toHaveLength(wanted.length);
  given.forEach((value, place) => {
    if (Number.isNaN(wanted[place])) expect(value).toBeNaN();
    else expect(value).toBeCloseTo(wanted[place] ?? 0, 12);
  });
};

const goalposts = (least: number, most: number, outside?: "beyond") => ({ kind: "goalposts", least, most, outside });
const ONE_TO_TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("what COINr's own tests expect of its normalisations", () => {
  it.each([
    ["within the goalposts", 1, false, 0.1],
    ["above them", 11, false, 1],
    ["below them", -1, false, 0],
    ["turned round", 1, true, 0.9],
    ["turned round, below them", -1, true, 1],
    ["turned round, above them", 11, true, 0],
  ])("goalposts 0 to 10: %s", (_what, value, lowers, position) => {
    close(laid(goalposts(0, 10), [value], { lowers }), [position]);
  });

  it("goalposts 0.2 to 0.8 on a scale to 10", () => {
    close(laid(goalposts(0.2, 0.8), [0.1, 0.5, 0.9], { scale: { least: 0, most: 10 } }), [0, 5, 10]);
  });

  it("a scale of its own, as the Global Innovation Index has: goalposts that let values beyond", () => {
    close(laid(goalposts(1, 10, "beyond"), [0.1, 5.5, 11], { scale: HUNDRED }), [-10, 50, 1000 / 9]);
  });

  it("min–max of 1 to 10 on 2 to 7", () => {
    const on = laid({ kind: "observed-range" }, ONE_TO_TEN, { scale: { least: 2, most: 7 } });
    expect([on[0], on[9]]).toEqual([2, 7]);
  });

  it("z-scores of 1 to 10 with mean 5 and deviation 2", () => {
    const on = laid({ kind: "z-score", mean: 5, deviation: 2 }, ONE_TO_TEN);
    const mean = on.reduce((all, value) => all + value, 0) / 10;
    const squares = on.reduce((all, value) => all + (value - mean) ** 2, 0);
    expect(mean).toBeCloseTo(5, 12);
    expect(squares / 9).toBeCloseTo(4, 12);
  });

  it.each([
    ["up", false, false, [0, 5, 11], 10, [0, 0.5, 1.1]],
    ["up, capped", true, false, [0, 5, 11], 10, [0, 0.5, 1]],
    ["down", false, true, [-1, 1, 10], 0, [1.1, 0.9, 0]],
    ["down, capped", true, true, [-1, 1, 10], 0, [1, 0.9, 0]],
  ])("distance to a target, %s", (_what, capped, lowers, values, target, positions) => {
    close(laid({ kind: "distance-to-target", target, capped }, values, { lowers }), positions);
  });

  it("distance to the target 8 among 1 to 10, capped", () => {
    const on = laid({ kind: "distance-to-target", target: 8, capped: true }, ONE_TO_TEN);
    expect([on[0], ...on.slice(7)]).toEqual([0, 1, 1, 1]);
  });

  it("distance to the maximum, and to a reference", () => {
    close(laid({ kind: "distance-to-maximum" }, [2, 4, 10]), [0, 0.25, 1]);
    const areas = ["a", "b", "c"];
    close(laid({ kind: "distance-to-reference", area: "b" }, [2, 4, 10], { areas }), [0, 1, 4]);
    close(laid({ kind: "distance-to-reference", area: "b", capped: true }, [2, 4, 10], { areas }), [0, 1, 1]);
  });

  it("share of the highest", () => {
    close(laid({ kind: "share-of-maximum" }, [1, 4, 5]), [0.2, 0.8, 1]);
  });

  it("ranks as in sport, percentile ranks, Borda", () => {
    const values = [30, 10, 20, 20, NaN_];
    close(laid({ kind: "rank" }, values), [4, 1, 2, 2, NaN_]);
    close(laid({ kind: "borda" }, values), [3, 0, 1, 1, NaN_]);
    close(laid({ kind: "percentile" }, values), [1, 0, 1 / 3, 1 / 3, NaN_]);
  });
});

describe("what COINr leaves open", () => {
  it("ties may share the mean of their ranks", () => {
    const values = [30, 10, 20, 20];
    close(laid({ kind: "rank", ties: "mean" }, values), [4, 1, 2.5, 2.5]);
    close(laid({ kind: "percentile", ties: "mean" }, values, { scale: HUNDRED }), [100, 0, 50, 50]);
  });

  it("turned round, the lowest value has the highest rank", () => {
    close(laid({ kind: "rank" }, [30, 10, 20, 20], { lowers: true }), [1, 4, 2, 2]);
  });

  it("a z-score may divide by the number of areas: 2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and deviation 2", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9];
    close(laid({ kind: "z-score", of: "population" }, values), [-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
    close(laid({ kind: "z-score", of: "population" }, values, { lowers: true }), [1.5, 0.5, 0.5, 0.5, -0, -0, -1, -2]);
  });

  it("a share of a reference is the ratio of OECD's handbook, above 1 too", () => {
    const areas = ["a", "b", "c"];
    close(laid({ kind: "share-of-reference", area: "b" }, [2, 4, 10], { areas }), [0.5, 1, 2.5]);
  });

  it("over several months the reference is the area's first that has a value", () => {
    const areas = ["a", "a", "b", "b", "b"];
    close(laid({ kind: "share-of-reference", area: "b" }, [5, 10, NaN_, 20, 40], { areas }), [0.25, 0.5, NaN_, 1, 2]);
  });

  it("as it is, what lowers the score is turned round within the scale", () => {
    close(laid({ kind: "as-it-is" }, [10, 40, NaN_], { scale: HUNDRED, lowers: true }), [90, 60, NaN_]);
  });
});

describe("what can be laid on no range", () => {
  it.each([
    ["values all the same, under min–max", { kind: "observed-range" }, [3, 3, 3]],
    ["one value alone", { kind: "observed-range" }, [3]],
    ["values all the same, as z-scores", { kind: "z-score" }, [0.1, 0.1, 0.1]],
    ["one z-score alone", { kind: "z-score" }, [3]],
    ["values all the same, to their maximum", { kind: "distance-to-maximum" }, [3, 3]],
    ["a percentile of one", { kind: "percentile" }, [3]],
    ["a target that nobody is below", { kind: "distance-to-target", target: 1 }, [1, 2, 3]],
    ["a reference that nobody is below", { kind: "distance-to-reference", area: "a" }, [1, 2, 3]],
    ["a reference without a value", { kind: "distance-to-reference", area: "b" }, [1, NaN_, 3]],
    ["a reference that is not there", { kind: "share-of-reference", area: "z" }, [1, 2, 3]],
    ["a reference of nothing", { kind: "share-of-reference", area: "a" }, [0, 2, 3]],
    ["a maximum of nothing", { kind: "share-of-maximum" }, [0, 0, 0]],
    ["no value at all", { kind: "observed-range" }, [NaN_, NaN_]],
  ])("%s: no value, never 0", (_what, normalisation, values) => {
    for (const value of laid(normalisation, values, { areas: ["a", "b", "c"] })) expect(value).toBeNaN();
  });

  it("values all the same still have ranks: they share the first, or the middle", () => {
    close(laid({ kind: "rank" }, [3, 3, 3]), [1, 1, 1]);
    close(laid({ kind: "percentile", ties: "mean" }, [3, 3, 3]), [0.5, 0.5, 0.5]);
  });
});

const AREAS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const KINDS = [
  goalposts(-50, 50),
  goalposts(-50, 50, "beyond"),
  { kind: "observed-range" },
  { kind: "z-score" },
  { kind: "rank" },
  { kind: "rank", ties: "mean" },
  { kind: "percentile" },
  { kind: "borda" },
  { kind: "distance-to-maximum" },
  { kind: "distance-to-reference", area: "c" },
  { kind: "distance-to-reference", area: "c", capped: true },
  { kind: "distance-to-target", target: 20 },
  { kind: "distance-to-target", target: 20, capped: true },
  { kind: "share-of-maximum" },
  { kind: "share-of-reference", area: "c" },
] as const;
const isShare = ({ kind }: { readonly kind: string }): boolean => kind.startsWith("share");
const kinds = fc.constantFrom(...KINDS);
const columns = fc.array(fc.oneof(fc.integer({ min: -100, max: 100 }), fc.constant(NaN_)), {
  minLength: 1,
  maxLength: AREAS.length,
});
const asked = fc
  .record({ kind: kinds, lowers: fc.boolean(), scale: fc.constantFrom(UNIT, HUNDRED, { least: 1, most: 100 }) })
  .map(({ kind, lowers, scale }) => ({ kind, on: { lowers: lowers && !isShare(kind), scale, areas: AREAS } }));

describe("laws of every normalisation", () => {
  it("missing stays missing", () => {
    fc.assert(
      fc.property(asked, columns, ({ kind, on }, values) => {
        laid(kind, values, on).forEach((value, place) => {
          if (Number.isNaN(values[place])) expect(value).toBeNaN();
        });
      }),
    );
  });

  it("a higher value never lies lower, or never higher where it lowers the score", () => {
    fc.assert(
      fc.property(asked, columns, ({ kind, on }, values) => {
        const result = laid(kind, values, on);
        const pairs = values.flatMap((value, a) => values.map((other, b) => ({ rise: value - other, a, b })));
        for (const { rise, a, b } of pairs) {
          const step = ((result[a] ?? NaN_) - (result[b] ?? NaN_)) * (on.lowers ? -1 : 1);
          if (rise >= 0 && !Number.isNaN(step)) expect(step).toBeGreaterThanOrEqual(rise === 0 ? 0 : -1e-9);
        }
      }),
    );
  });

  it("values lie between what is said of their normalisation, and on the scale where it says so", () => {
    fc.assert(
      fc.property(asked, columns, ({ kind, on }, values) => {
        const { least, most } = normalisedRange(Normalisation.parse(kind), on.scale);
        for (const value of laid(kind, values, on).filter((one) => !Number.isNaN(one))) {
          expect(value).toBeGreaterThanOrEqual(least - 1e-9);
          expect(value).toBeLessThanOrEqual(most + 1e-9);
        }
      }),
    );
    const leaving = KINDS.filter((kind) => !staysOnScale(Normalisation.parse(kind), HUNDRED));
    expect(leaving.map((kind) => kind.kind)).toEqual([
      ...["goalposts", "z-score", "rank", "rank", "borda"],
      ...["distance-to-reference", "distance-to-target", "share-of-maximum", "share-of-reference"],
    ]);
  });

  it("the order of areas changes nothing", () => {
    fc.assert(
      fc.property(asked, columns, fc.integer({ min: 0, max: 7 }), ({ kind, on }, values, by) => {
        const turn = <T>(list: readonly T[]): T[] => [...list.slice(by), ...list.slice(0, by)];
        const areas = AREAS.slice(0, values.length);
        close(laid(kind, turn(values), { ...on, areas: turn(areas) }), turn(laid(kind, values, { ...on, areas })));
      }),
    );
  });

  const moved = fc.record({ times: fc.integer({ min: 1, max: 50 }), plus: fc.integer({ min: -50, max: 50 }) });
  const unmoved = kinds.filter(
    ({ kind }) => !["goalposts", "distance-to-target", "share-of-maximum", "share-of-reference"].includes(kind),
  );
  it("another unit of measurement, times and plus, changes nothing where only the range counts", () => {
    fc.assert(
      fc.property(unmoved, columns, moved, fc.boolean(), (kind, values, { times, plus }, lowers) => {
        const on = { lowers, scale: UNIT, areas: AREAS };
        const rescaled = values.map((value) => value * times + plus);
        close(laid(kind, rescaled, on), laid(kind, values, on));
      }),
    );
  });

  it("another unit of measurement, times alone, changes no share", () => {
    fc.assert(
      fc.property(kinds.filter(isShare), columns, moved, (kind, values, { times }) => {
        const on = { scale: UNIT, areas: AREAS };
        const rescaled = values.map((value) => value * times);
        close(laid(kind, rescaled, on), laid(kind, values, on));
      }),
    );
  });
});

it("the last digit of a mean does not put areas with the same answers at the two ends of the scale", () => {
  const same = [0.1 + 0.2, 0.3];
  for (const kind of ["observed-range", "z-score", "distance-to-maximum"])
    expect([kind, ...laid({ kind }, same)]).toEqual([kind, NaN_, NaN_]);
});
