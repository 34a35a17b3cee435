import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("how sure a share is", () => {
  it("says 0.70 to 0.95 of 26 hits in 30, as the textbook's formula does", () => {
    const { share, from, to } = wilsonInterval(26, 30);
    expect([share, from, to].map((one) => one?.toFixed(2))).toEqual(["0.87", "0.70", "0.95"]);
  });

  it("does not call nothing of ten impossible, nor all of ten certain", () => {
    expect(wilsonInterval(0, 10).to).toBeCloseTo(0.278, 3);
    expect(wilsonInterval(10, 10).from).toBeCloseTo(0.722, 3);
  });

  it("knows nothing of no tries", () => {
    expect(wilsonInterval(0, 0)).toEqual({ of: 0, hits: 0, share: undefined, from: 0, to: 1 });
  });

  it("holds its share, lies in 0 to 1, and mirrors", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [hits, of] = [Math.min(a, b), Math.max(a, b, 1)];
        const { share = 0, from, to } = wilsonInterval(hits, of);
        expect([from >= 0, from <= share + 1e-12, share <= to + 1e-12, to <= 1]).toEqual([true, true, true, true]);
        expect(wilsonInterval(of - hits, of).to).toBeCloseTo(1 - from, 12);
      }),
    );
  });
});
