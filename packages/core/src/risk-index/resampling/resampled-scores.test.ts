import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { type AnswerRow, chunkOf } from "../scoring/answer-row.ts";
import { accumulate, emptyTally } from "../scoring/answer-tally.ts";
import { scoreAreas } from "../scoring/score-areas.ts";
import { workbookMethod, workbookRows } from "../scoring/workbook-fixture.ts";
import { type ResampledScores, resampledScores, resamplingSteps } from "./resampled-scores.ts";
import type { ResamplingAsked } from "./resampling-asked.ts";

const tallied = (method: RiskMethod, rows: readonly AnswerRow[]) =>
  accumulate(emptyTally(method), chunkOf(method, rows));

const resampled = (
  rows: readonly AnswerRow[],
  asked: Partial<ResamplingAsked> = {},
  method: RiskMethod = workbookMethod,
): ResampledScores => resampledScores(tallied(method, rows), [], asked);

const changed = (over: Record<string, unknown>): RiskMethod =>
  readMethod({ ...workbookMethod, ...over })._unsafeUnwrap();

/** The range of the month decides what a value means. */
const relative = changed({
  indicators: workbookMethod.indicators.map((one) => ({ ...one, normalisation: { kind: "observed-range" } })),
});

const voice = (area: string, answer: number, index: number, month = "2020-06"): AnswerRow => ({
  area,
  month,
  facets: { category: ["leader", "youth", "other"][index % 3] ?? "", sex: index % 2 === 0 ? "female" : "male" },
  answers: { threats: answer, risks: answer, vulnerabilities: answer, capacities: 4 - answer },
});

/** One area of so many voices, each with one answer throughout; an answer of 4 scores 100. */
const area = (code: string, answers: readonly number[], month?: string): AnswerRow[] =>
  answers.map((answer, index) => voice(code, answer, index, month));

const only = (rows: readonly AnswerRow[], asked?: Partial<ResamplingAsked>, method?: RiskMethod) => {
  const [first] = resampled(rows, asked, method).scores;
  if (first === undefined) throw new Error("no area");
  return first;
};

describe("the spread of answers", () => {
  it("of the worked example lies around its score, and these are its figures on every machine", () => {
    const { score, spread } = only(workbookRows);
    expect(score).toBe(67.5);
    expect(spread).toEqual({
      from: { class: "medium", score: 46.3291666666 },
      to: { class: "very-high", score: 86.25 },
      middle: { from: { class: "medium", score: 59.25 }, to: { class: "high", score: 76.25 } },
      classes: [
        { class: "very-low", share: 0 },
        { class: "low", share: 0.015 },
        { class: "medium", share: 0.266 },
        { class: "high", share: 0.588 },
        { class: "very-high", share: 0.131 },
      ],
      withoutScore: 0,
      resamples: 2000,
      apart: 0.45,
      reliability: "low",
    });
  });

  it("of the worked example comes near all 3,125 ways to draw five of five", () => {
    const ways = Array.from({ length: 5 ** 5 }, (_none, way) =>
      [0, 1, 2, 3, 4].flatMap((place) => {
        const row = workbookRows[Math.floor(way / 5 ** place) % 5];
        return row ? [{ ...row, area: String(way) }] : [];
      }),
    );
    // drawn from one group alone they would be indicative, so the floor is lifted
    const { scores } = scoreAreas(changed({ voices: { ...workbookMethod.voices, groups: 1 } }), ways.flat());
    const { spread } = only(workbookRows, { resamples: 20_000 });
    for (const { class: code, share } of spread?.classes ?? [])
      expect(Math.abs(share - scores.filter((one) => one.class === code).length / 5 ** 5)).toBeLessThan(0.01);
  });

  it("is nothing wide where everybody says the same: all resamples lie in the class, and the class is reliable", () => {
    const { spread } = only(
      area(
        "ML01",
        Array.from({ length: 12 }, () => 3),
      ),
    );
    expect(spread?.from).toEqual({ class: "high", score: 75 });
    expect(spread?.to).toEqual({ class: "high", score: 75 });
    expect(spread?.classes.find((one) => one.class === "high")?.share).toBe(1);
    expect([spread?.apart, spread?.reliability]).toEqual([0, "high"]);
  });

  it("of two camps of voices is wide, and its class is of low reliability however many they are", () => {
    const { spread, class: code } = only(
      area(
        "ML01",
        Array.from({ length: 12 }, (_none, index) => (index < 6 ? 0 : 4)),
      ),
    );
    expect(code).toBe("medium");
    expect((spread?.to.score ?? 0) - (spread?.from.score ?? 0)).toBeGreaterThan(30);
    expect([spread?.apart, spread?.reliability]).toEqual([1, "low"]);
  });

  it("narrows as more voices say the same thing in the same shares", () => {
    const widthOf = (voices: number): number => {
      const { spread } = only(
        area(
          "ML01",
          Array.from({ length: voices }, (_none, index) => (index % 2) * 4),
        ),
      );
      return (spread?.to.score ?? 0) - (spread?.from.score ?? 0);
    };
    // the spread of a share of one half is 2 · 1.645 · √(1/4n) of the scale
    expect(widthOf(64) / ((2 * 1.645 * 100) / (2 * Math.sqrt(64)))).toBeCloseTo(1, 0);
    expect(widthOf(400) / ((2 * 1.645 * 100) / (2 * Math.sqrt(400)))).toBeCloseTo(1, 0);
    expect(widthOf(400)).toBeLessThan(widthOf(64) / 2);
  });

  it("is about as wide as the binomial distribution has it", () => {
    const { spread } = only(area("ML01", [0, 0, 0, 0, 0, 4, 4, 4, 4, 4]), { resamples: 20_000 });
    // below 20: none or one of ten drawn voices says 4, 11/1024; from 80: nine or ten do, and eight stand on the threshold
    const share = (code: string): number => spread?.classes.find((one) => one.class === code)?.share ?? Number.NaN;
    expect(share("very-low")).toBeCloseTo(11 / 1024, 2);
    expect(share("very-high")).toBeCloseTo(56 / 1024, 2);
    expect(share("medium")).toBeCloseTo((210 + 252) / 1024, 1);
  });

  it("is not given below the floor, and an indicative class has no reliability", () => {
    const { state, spread } = only(area("ML01", [1, 2, 3, 4]));
    expect([state, spread]).toEqual(["indicative", null]);
  });

  it("counts the resamples in which too few of those drawn had answered", () => {
    const rows = area("ML01", [2, 2, 2, 2, 2, 2]).map((row, index) =>
      index < 3 ? { ...row, answers: { ...row.answers, threats: null } } : row,
    );
    const { spread, score } = only(rows);
    expect(score).toBe(50);
    // threats make 40 % of the weight and 80 % must have a value: at most two of six drawn may lack it
    expect(spread?.withoutScore).toBeGreaterThan(0.2);
    const shares = spread?.classes.reduce((sum, { share }) => sum + share, 0) ?? 0;
    expect(shares + (spread?.withoutScore ?? 0)).toBeCloseTo(1, 9);
  });

  it("is not there under a method without voices, nor are orders", () => {
    const table = changed({ voices: null, data: { ...workbookMethod.data, facets: {} } });
    const found = resampled([voice("ML01", 2, 0), voice("ML02", 3, 0)], { ranks: true }, table);
    expect(found.orders).toEqual([]);
    expect(found.scores.map(({ spread }) => spread)).toEqual([null, null]);
  });

  it("draws all areas of a month together where the range of the month decides", () => {
    const rows = [...area("ML01", [0, 1, 2, 3, 4]), ...area("ML02", [4, 4, 4, 4, 4])];
    const [one, two] = resampled(rows, {}, relative).scores;
    // whatever is drawn, the lower of two areas stands at the bottom of the range; drawn alike they have none
    expect(one?.spread?.from.score).toBe(0);
    expect(one?.spread?.to.score).toBe(0);
    expect(two?.spread?.from.score).toBe(100);
    expect(one?.spread?.withoutScore).toBeLessThan(0.01);
    expect(one?.spread?.apart).toBeNull();
  });
});

describe("the order of areas", () => {
  const rows = [...area("ML03", [4, 4, 4, 4, 4]), ...area("ML01", [0, 0, 0, 0, 0]), ...area("ML02", [0, 1, 2, 3, 4])];

  it("stands by code with ranks, how far they move, and the share of resamples in which the order holds", () => {
    const { orders } = resampled(rows, { ranks: true });
    expect(orders.map(({ area: code, rank, next }) => [code, rank, next])).toEqual([
      ["ML01", 3, null],
      ["ML02", 2, "ML01"],
      ["ML03", 1, "ML02"],
    ]);
    expect(orders.map(({ from, to }) => [from, to])).toEqual([
      [3, 3],
      [2, 2],
      [1, 1],
    ]);
    expect(orders.map(({ holds }) => holds)).toEqual([null, expect.closeTo(1, 2), expect.closeTo(1, 2)]);
  });

  it("of two areas that say the same is shared, and holds against neither", () => {
    const mixed = [0, 1, 2, 3, 4];
    const { orders } = resampled([...area("ML02", mixed), ...area("ML01", mixed), ...area("ML03", [1, 1, 2, 3, 4])], {
      ranks: true,
    });
    expect(orders.map(({ rank, next }) => [rank, next])).toEqual([
      [2, null],
      [2, null],
      [1, "ML01"],
    ]);
    const [holds] = orders.flatMap((one) => (one.holds === null ? [] : [one.holds]));
    expect(holds).toBeGreaterThan(0.4);
    expect(holds).toBeLessThan(0.8);
  });

  it("is of each month by itself, leaves out whom too few spoke for, and is not there unasked", () => {
    const months = [...rows, ...area("ML01", [1, 2, 3, 4, 4], "2020-07"), ...area("ML02", [1, 2, 3], "2020-07")];
    const { orders } = resampled(months, { ranks: true });
    expect(orders.map(({ area: code, month, rank }) => [month, code, rank])).toEqual([
      ["2020-06", "ML01", 3],
      ["2020-06", "ML02", 2],
      ["2020-06", "ML03", 1],
      ["2020-07", "ML01", 1],
    ]);
    expect(resampled(months).orders).toEqual([]);
  });
});

describe("a resampling", () => {
  const answer = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
  const row = fc.record({
    area: fc.constantFrom("ML01", "ML02"),
    month: fc.constantFrom("2020-06", "2020-07"),
    facets: fc.record({ category: fc.constantFrom("leader", "youth"), sex: fc.constantFrom("female", "male") }),
    answers: fc.record({ threats: answer, risks: answer, vulnerabilities: answer, capacities: answer }),
  });
  const rowsOf = fc.array(row, { minLength: 5, maxLength: 40 });
  const few = { resamples: 40, ranks: true };

  it("gives the same bytes for the same seed, whatever the order of rows", () => {
    const shuffled = rowsOf.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.integer()),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom(workbookMethod, relative), ([rows, other, seed], method) => {
        const [one, two] = [rows, other].map((some) => JSON.stringify(resampled(some, { ...few, seed }, method)));
        expect(two).toBe(one);
      }),
      { numRuns: 40 },
    );
  });

  it("leaves every other area's spread as it was when an area is added", () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const before = resampled(rows, few).scores;
        const after = resampled([...rows, ...area("ML00", [0, 1, 2, 3, 4])], few).scores;
        for (const one of before)
          expect(after.find(({ area: code, month }) => code === one.area && month === one.month)?.spread).toEqual(
            one.spread,
          );
      }),
      { numRuns: 40 },
    );
  });

  it("changes no score and no class, and gives a spread to just those that have a score, within what was answered", () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const given = resampled(rows, { resamples: 0 }).scores;
        const drawn = resampled(rows, few).scores;
        expect(drawn.map(({ spread: _spread, ...rest }) => rest)).toEqual(
          given.map(({ spread: _spread, ...rest }) => rest),
        );
        for (const { score, spread } of drawn) {
          if (score === null) expect(spread).toBeNull();
          if (spread === null) continue;
          const ends = [spread.from.score, spread.middle.from.score, spread.middle.to.score, spread.to.score];
          expect(ends).toEqual(ends.toSorted((a, b) => a - b));
          expect(Math.min(...ends) >= 0 && Math.max(...ends) <= 100).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("goes forward in steps, up to as many as it said", () => {
    const steps = [...resamplingSteps(tallied(workbookMethod, workbookRows), [], { resamples: 5000 })];
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toEqual({ done: 5000, of: 5000 });
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
  });
});
