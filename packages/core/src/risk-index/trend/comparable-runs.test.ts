import { describe, expect, it } from "vitest";
import { comparableRuns } from "./comparable-runs.ts";
import type { IndexMonth } from "./index-month.ts";
import { exceptIn, fromThenOn, monthsWith } from "./index-months-fixture.ts";

const year = monthsWith([50, 51, 52, 53, 54, 55, 56, 57]);
const lengths = (series: readonly IndexMonth[]) =>
  comparableRuns(series).map(({ cutBy, months }) => [cutBy, months.length]);

describe("months that may be compared", () => {
  it("are one run while nothing changes", () => {
    expect(lengths(year)).toEqual([[[], 8]]);
  });

  it.each<[string, Partial<IndexMonth>]>([
    ["method-changed", { method: { id: "protection-risk", version: "2" } }],
    ["method-changed", { method: { id: "another", version: "1" } }],
    ["taxonomy-changed", { taxonomy: { id: "mali", version: "2020" } }],
    ["seen-differently", { seen: "partly-covered" }],
    ["seen-differently", { seen: null }],
  ])("are cut, and it is said: %s", (reason, change) => {
    expect(lengths(fromThenOn(year, 3, change))).toEqual([
      [[], 3],
      [[reason], 5],
    ]);
  });

  it("are not joined again after a month that was seen otherwise", () => {
    expect(lengths(exceptIn(year, 3, { seen: "partly-covered" }))).toEqual([
      [[], 3],
      [["seen-differently"], 1],
      [["seen-differently"], 4],
    ]);
  });

  it("say every reason there is", () => {
    const changed = fromThenOn(year, 4, { method: { id: "another", version: "1" }, seen: "late" });
    expect(comparableRuns(changed)[1]?.cutBy).toEqual(["method-changed", "seen-differently"]);
  });

  it("stay one run over a quiet month: the area was seen whole either way", () => {
    expect(lengths(exceptIn(year, 3, { seen: "covered-and-quiet" }))).toEqual([[[], 8]]);
  });

  it("stay one run over a month without a score that nobody reached: there is nothing to compare", () => {
    const silent = { score: null, class: null, step: null, state: "no-answers", seen: "no-access" } as const;
    expect(lengths(exceptIn(year, 3, silent))).toEqual([[[], 7]]);
  });

  it("are each alone where every month is scored by its own range", () => {
    const own = year.map((month) => ({ ...month, scoresBy: "own-month" as const }));
    expect(comparableRuns(own)).toHaveLength(8);
    expect(comparableRuns(own)[1]?.cutBy).toEqual(["scored-by-its-own-range"]);
  });

  it("are none where no month has a score", () => {
    expect(comparableRuns(monthsWith([null, null]))).toEqual([]);
    expect(comparableRuns(monthsWith([Number.NaN]))).toEqual([]);
  });
});
