import { type Instant, instantNumber } from "@answerable/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_ATTEMPTS, retryAt } from "./retry-at.ts";

const NOW = "2026-03-27T08:00:00.000Z" as Instant;
const after = (attempts: number, chance: number) => instantNumber(retryAt(attempts, NOW, chance)) - instantNumber(NOW);

describe("what failed", () => {
  it("is tried again after half a minute at the latest, then after a minute, and never later than six hours", () => {
    expect([1, 2, 3].map((attempts) => after(attempts, 1))).toEqual([30_000, 60_000, 120_000]);
    expect(after(MOST_ATTEMPTS, 1)).toBe(6 * 3_600_000);
  });

  it("does not come back together with what failed beside it, nor sooner than half of its time", () => {
    const attempts = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(attempts, fc.double({ min: 0, max: 1, noNaN: true }), (count, chance) => {
        expect(after(count, chance)).toBeGreaterThanOrEqual(after(count, 1) / 2);
        expect(after(count, chance)).toBeLessThanOrEqual(after(count, 1));
      }),
    );
    expect(after(5, 0)).toBeLessThan(after(5, 0.5));
  });
});
