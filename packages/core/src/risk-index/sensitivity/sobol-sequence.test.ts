import { describe, expect, it } from "vitest";
import { MOST_DIMENSIONS, sobolSequence } from "./sobol-sequence.ts";

describe("a Sobol' sequence", () => {
  it("has the published points, each in the middle of its cell", () => {
    const { coordinate } = sobolSequence(Array.from({ length: MOST_DIMENSIONS }, () => 0));
    const point = (index: number): number[] =>
      [0, 1, 2, 9, 25, 39].map((side) => Math.floor(coordinate(index, side) * 2 ** 20) / 2 ** 20);
    // as scipy.stats.qmc.Sobol(40, scramble=False) gives them
    expect(point(0)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(point(1)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(point(2)).toEqual([0.75, 0.25, 0.25, 0.75, 0.75, 0.25]);
    expect(point(3)).toEqual([0.25, 0.75, 0.75, 0.25, 0.25, 0.75]);
    expect(point(7)).toEqual([0.125, 0.625, 0.375, 0.875, 0.625, 0.125]);
  });

  it("puts one of 256 points into each 256th of every side, wherever it is shifted", () => {
    const shifts = Array.from({ length: MOST_DIMENSIONS }, (_, side) => (side * 2654435761) % 2 ** 32);
    const { coordinate } = sobolSequence(shifts);
    for (let side = 0; side < MOST_DIMENSIONS; side++) {
      const cells = Array.from({ length: 256 }, (_, index) => Math.floor(coordinate(index, side) * 256));
      expect(new Set(cells).size).toBe(256);
    }
  });
});
