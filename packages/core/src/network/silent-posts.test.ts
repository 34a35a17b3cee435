import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import type { PCode } from "../places/p-code.ts";
import type { MonitorPosts } from "./monitor-posts.ts";
import { silentPosts } from "./silent-posts.ts";

const MONTH = "2026-06" as Month;
const posts = (adm1: string | null, active: number): MonitorPosts => ({
  ...{ adm1: adm1 as PCode | null, from: "2026-01" as Month, to: null, planned: active, active },
});
const heard = (operation: number, regions: Readonly<Record<string, number>> = {}) => ({
  ...{ operation, regions: new Map(Object.entries(regions)) },
});

describe("posts that nothing came from", () => {
  it("are counted over the operation and by region", () => {
    const plan = [posts("ML04", 12), posts("ML05", 10)];
    expect(silentPosts(plan, MONTH, heard(17, { ML04: 12, ML05: 5 }))).toEqual([
      { adm1: null, expected: 22, silent: 5 },
      { adm1: "ML04", expected: 12, silent: 0 },
      { adm1: "ML05", expected: 10, silent: 5 },
    ]);
  });

  it("are no number where it is fewer than five, or where all but a few are silent", () => {
    const plan = [posts("ML04", 12)];
    for (const sent of [11, 8, 1, 4])
      expect(silentPosts(plan, MONTH, heard(sent, { ML04: sent }))).toEqual([
        { adm1: null, expected: 12, silent: null },
      ]);
  });

  it("name no region where one of them, or what is left beside them, could point to somebody", () => {
    const plan = [posts("ML04", 12), posts("ML05", 10)];
    expect(silentPosts(plan, MONTH, heard(14, { ML04: 9, ML05: 5 }))).toEqual([
      { adm1: null, expected: 22, silent: 8 },
    ]);
    const withOthers = [posts("ML04", 12), posts(null, 4)];
    expect(silentPosts(withOthers, MONTH, heard(9, { ML04: 7 }))).toEqual([{ adm1: null, expected: 16, silent: 7 }]);
  });

  it("are none to speak of where the plan states none for the month, or too few", () => {
    expect(silentPosts([], MONTH, heard(3))).toEqual([]);
    expect(silentPosts([{ ...posts("ML04", 12), from: "2026-07" as Month }], MONTH, heard(0))).toEqual([]);
    expect(silentPosts([posts(null, 4)], MONTH, heard(0))).toEqual([]);
  });

  it("never show a number from one to four, whatever the plan and whoever sent", () => {
    const count = fc.nat(30);
    fc.assert(
      fc.property(fc.array(count, { maxLength: 4 }), fc.array(count, { maxLength: 4 }), count, (plan, sent, all) => {
        const regions = Object.fromEntries(sent.map((number, index) => [`ML0${index}`, number]));
        const shown = silentPosts(
          plan.map((active, index) => posts(`ML0${index}`, active)),
          MONTH,
          heard(all, regions),
        );
        for (const { silent, expected } of shown) {
          expect(silent === null || silent === 0 || silent >= 5).toBe(true);
          expect(silent === null || expected - silent === 0 || expected - silent >= 5).toBe(true);
        }
        expect(shown.slice(1).every(({ silent }) => silent !== null)).toBe(true);
      }),
    );
  });
});
