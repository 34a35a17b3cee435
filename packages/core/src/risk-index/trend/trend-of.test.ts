import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Month } from "../../kernel/month.ts";
import type { IndexMonth } from "./index-month.ts";
import { exceptIn, fromThenOn, monthsWith } from "./index-months-fixture.ts";
import { trendOf } from "./trend-of.ts";

const read = (series: readonly IndexMonth[]) => trendOf(series)._unsafeUnwrap();
const rising = [40, 42, 41, 44, 46, 47];

describe("the index of an area over time", () => {
  it("of six months, worked by hand: 13 of 15 pairs more up than down, 1.4 points a month", () => {
    // 14 pairs rise, 1 falls (42 → 41), so S = 13; 2·(1 + 5) of 720 orders lie as far out; slopes in order:
    // −1, 0.5, 1, 1, 1.25, 1.33, 1.33, 1.4, 1.5, 1.5, 2, 2, 2, 2.5, 3, of which the eighth is the middle; C = 10.4, so M = 2
    const [run] = read(monthsWith(rising)).runs;
    expect(run).toMatchObject({ from: "2020-01", to: "2020-06", months: 6, cutBy: [] });
    expect(run?.trend).toEqual({
      kind: "trend",
      word: "rising",
      line: { slope: 1.4, intercept: 40, spread: { from: 0.5, to: 2.5 } },
      test: {
        n: 6,
        s: 13,
        variance: 28.3333333333,
        tau: 0.866666666667,
        z: 2.25440744791,
        p: 0.0241705471745,
        exactP: 0.0166666666667,
      },
    });
  });

  it("of five months has no slope and no word, whatever they are", () => {
    expect(read(monthsWith([10, 30, 50, 70, 90])).runs[0]?.trend).toEqual({
      kind: "too-few-months",
      months: 5,
      needed: 6,
    });
  });

  it("of six months under two versions of the method has neither, and no jump between them", () => {
    const two = fromThenOn(monthsWith([40, 40, 40, 80, 80, 80]), 3, {
      method: { id: "protection-risk", version: "2" },
    });
    const { runs, steps, artefacts } = read(two);
    expect(runs.map(({ months, cutBy, trend }) => [months, cutBy, trend.kind])).toEqual([
      [3, [], "too-few-months"],
      [3, ["method-changed"], "too-few-months"],
    ]);
    expect(steps[2]).toMatchObject({ kind: "not-comparable", because: ["method-changed"] });
    expect(artefacts).toMatchObject([{ month: "2020-04", code: "method-changed" }]);
  });

  it("counts a gap as time: two months apart is half the slope", () => {
    const everyOther = monthsWith([40, null, 42, null, 44, null, 46, null, 48, null, 50]);
    const { withoutScore, runs } = read(everyOther);
    expect(runs[0]?.trend).toMatchObject({ word: "rising", line: { slope: 1 } });
    expect(withoutScore).toHaveLength(5);
    expect(withoutScore[0]).toEqual({ month: "2020-02", state: "not-enough-voices", seen: "reported" });
  });

  it("falls when it falls, and where up and down even out no trend is seen", () => {
    expect(read(monthsWith(rising.toReversed())).runs[0]?.trend).toMatchObject({
      word: "falling",
      line: { slope: -1.4 },
    });
    expect(read(monthsWith([50, 52, 50, 48, 50, 52])).runs[0]?.trend).toMatchObject({ word: "no-trend-seen" });
    expect(read(monthsWith([50, 50, 50, 50, 50, 50])).runs[0]?.trend).toMatchObject({
      word: "no-trend-seen",
      test: { s: 0, tau: null, z: 0, p: 1, exactP: 1 },
    });
  });

  it("of 23 months says nothing of seasons; of 24 a lean season is no trend", () => {
    const lean = Array.from({ length: 24 }, (_, month) => (month % 12 >= 5 && month % 12 <= 8 ? 70 : 50));
    expect(read(monthsWith(lean.slice(1))).runs[0]?.seasonal).toEqual({
      kind: "too-few-months",
      months: 23,
      needed: 24,
    });
    const higher = lean.map((score, month) => (month < 12 ? score : score + 3));
    expect(read(monthsWith(lean)).runs[0]?.seasonal).toMatchObject({
      word: "no-trend-seen",
      test: { s: 0, seasons: 12 },
    });
    expect(read(monthsWith(higher)).runs[0]?.seasonal).toMatchObject({
      word: "rising",
      test: { s: 12, slopePerYear: 3 },
    });
  });

  it("of twelve months names the one from which on the level is another; of eleven it does not ask", () => {
    const jump = [40, 41, 40, 42, 41, 40, 60, 61, 60, 62, 61, 60];
    expect(read(monthsWith(jump)).runs[0]?.changePoints).toMatchObject({
      kind: "asked",
      at: [{ from: "2020-07", before: 6, after: 6, difference: 20 }],
    });
    expect(read(monthsWith(jump.slice(1))).runs[0]?.changePoints).toMatchObject({ kind: "too-few-months", needed: 12 });
  });

  it("flags a month without taking it out", () => {
    const { runs, artefacts } = read(exceptIn(monthsWith(rising), 3, { monitors: 49, voices: 5 }));
    expect(runs[0]?.months).toBe(6);
    expect(artefacts.map(({ code }) => code)).toEqual(["fewer-voices", "fewer-monitors"]);
  });

  it("is nothing of no months, and nothing is made of a month that stands twice or that no calendar has", () => {
    expect(read([])).toMatchObject({ withoutScore: [], runs: [], steps: [], artefacts: [] });
    const months = monthsWith(rising);
    expect(trendOf(exceptIn(months, 2, { month: "2020-13" as Month }))._unsafeUnwrapErr()).toEqual([
      { path: ["month"], code: "wrong-form" },
    ]);
    expect(trendOf([...months, ...months.slice(0, 1)])._unsafeUnwrapErr()).toEqual([
      { path: ["month", "2020-01"], code: "month-stands-twice" },
    ]);
  });

  it("holds no number of monitors anywhere", () => {
    const counted = monthsWith(rising).map((month) => ({ ...month, monitors: 7919 }));
    expect(JSON.stringify(read(counted))).not.toContain("7919");
  });
});

const anySeries = fc
  .array(
    fc.record({
      score: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 4 }),
      version: fc.constantFrom("1", "1", "1", "2"),
      seen: fc.constantFrom(
        "reported" as const,
        "reported" as const,
        "covered-and-quiet" as const,
        "no-access" as const,
      ),
      voices: fc.integer({ min: 3, max: 12 }),
      monitors: fc.option(fc.integer({ min: 40, max: 60 })),
      leaders: fc.nat(6),
    }),
    { maxLength: 40 },
  )
  .map((months) =>
    monthsWith(months.map(({ score }) => score)).map((month, index): IndexMonth => {
      const one = months[index];
      if (one === undefined) return month;
      const { version, seen, voices, monitors, leaders } = one;
      const groups = { leader: leaders, youth: 4 };
      return { ...month, method: { ...month.method, version }, seen, voices, monitors, groups };
    }),
  );

describe("laws of trends", () => {
  it("the order of the months changes nothing", () => {
    const shuffled = anySeries.chain((series) =>
      fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length })),
    );
    fc.assert(
      fc.property(shuffled, ([series, other]) => {
        expect(read(other)).toEqual(read(series));
      }),
    );
  });

  it("every month with a score is in one run, every other one is named, and a run holds nothing that differs", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { runs, withoutScore } = read(series);
        expect(runs.reduce((sum, { months }) => sum + months, 0) + withoutScore.length).toBe(series.length);
        for (const { from, to, method } of runs) {
          const within = series.filter(({ month, score }) => score !== null && month >= from && month <= to);
          expect(new Set(within.map((one) => one.method.version))).toEqual(new Set([method.version]));
        }
      }),
    );
  });

  it("no slope and no word of fewer than six months, nothing of seasons below twenty-four", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        for (const { months, trend, seasonal } of read(series).runs) {
          expect(trend.kind === "trend").toBe(months >= 6);
          expect(seasonal.kind === "seasonal").toBe(months >= 24);
        }
      }),
    );
  });

  it("a step across a cut has no difference, and there is one for each cut", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { runs, steps } = read(series);
        expect(steps.filter(({ kind }) => kind === "not-comparable")).toHaveLength(Math.max(0, runs.length - 1));
      }),
    );
  });
});
