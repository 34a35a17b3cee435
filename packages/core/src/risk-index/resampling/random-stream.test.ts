import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomStream } from "./random-stream.ts";

const drawn = (seed: number | string, purpose: readonly string[], below = 1000): number[] => {
  const stream = randomStream(seed, purpose);
  return Array.from({ length: 5 }, () => stream.nextBelow(below));
};

describe("a random stream", () => {
  it("gives these draws on every machine, as the same hash and generator give them in other languages", () => {
    expect(drawn(1, ["resample", "ML0505", "2020-06"])).toEqual([653, 225, 43, 726, 374]);
    expect(drawn("2020-06", [])).toEqual([747, 924, 322, 671, 351]);
    const stream = randomStream(42, ["unit"]);
    expect([stream.nextUnit(), stream.nextUnit(), stream.nextUnit()]).toEqual([
      0.6187387978658224, 0.7591230626580686, 0.29750522222262343,
    ]);
  });

  it('takes 1 and "1" for one seed', () => {
    expect(drawn(1, ["a"])).toEqual(drawn("1", ["a"]));
  });

  it("is another one for another seed, purpose, or cut between the parts", () => {
    const all = [
      drawn(1, ["ab", "c"]),
      drawn(1, ["a", "bc"]),
      drawn(1, ["abc"]),
      drawn(2, ["abc"]),
      drawn(1, ["é", "c"]),
    ];
    expect(new Set(all.map(String)).size).toBe(all.length);
  });

  it("draws each number as often as the other, as near as chance lets it", () => {
    const stream = randomStream(7, ["counts"]);
    const counts = new Float64Array(6);
    const draws = 60_000;
    for (let draw = 0; draw < draws; draw++) {
      const place = stream.nextBelow(6);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - draws / 6) ** 2 / (draws / 6), 0);
    // 0.999 quantile of chi-square with 5 degrees of freedom
    expect(chiSquare).toBeLessThan(20.5);
  });

  it("does not run beside the stream of the next area", () => {
    const [one, two] = [randomStream(7, ["ML0505"]), randomStream(7, ["ML0506"])];
    const draws = 20_000;
    let product = 0;
    for (let draw = 0; draw < draws; draw++) product += (one.nextUnit() - 0.5) * (two.nextUnit() - 0.5);
    // a correlation beyond four standard errors of none
    expect(Math.abs((12 * product) / draws)).toBeLessThan(4 / Math.sqrt(draws));
  });

  it("stays within its bounds", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), fc.integer({ min: 1, max: 2 ** 32 }), (seed, purpose, below) => {
        for (const draw of drawn(seed, purpose, below))
          expect(Number.isInteger(draw) && draw >= 0 && draw < below).toBe(true);
        const unit = randomStream(seed, purpose).nextUnit();
        expect(unit >= 0 && unit < 1).toBe(true);
      }),
    );
  });
});
