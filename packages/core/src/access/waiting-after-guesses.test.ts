import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PATIENCE, secondsToWait } from "./waiting-after-guesses.ts";

describe("whoever answers wrongly", () => {
  it("is heard at once a few times, then waits twice as long each time", () => {
    expect([0, 4, 5, 6, 7].map((wrong) => secondsToWait(wrong, PATIENCE.pair))).toEqual([0, 0, 1, 2, 4]);
  });

  it("never waits longer than the limit, so that nobody is locked out for good (law)", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...Object.values(PATIENCE)), (wrong, patience) => {
        const seconds = secondsToWait(wrong, patience);
        expect(seconds).toBeLessThanOrEqual(patience.mostSeconds);
        expect(secondsToWait(wrong + 1, patience)).toBeGreaterThanOrEqual(seconds);
      }),
    );
  });
});
