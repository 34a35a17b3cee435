import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataQuestions } from "./data-questions.ts";
import type { Interview, PanelVoice } from "./interview.ts";

const QUESTIONS = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
const voice = (more: Partial<PanelVoice> = {}): PanelVoice => ({
  ...{ recorder: "m-07", month: "2020-06", area: "ML0505", category: "leader", sex: "male", ageBand: "60-plus" },
  ...more,
});
const interview = (
  recorder: string,
  points: readonly (number | null)[],
  more: Partial<PanelVoice> = {},
): Interview => ({
  ...voice({ recorder, ...more }),
  answers: Object.fromEntries(QUESTIONS.map((question, index) => [question, points[index] ?? null])),
});
const POINTS = [1, 2, 3, 2, 1, 0];
const alike = interview("m-07", POINTS);
const asked = (interviews: readonly Interview[], before: readonly PanelVoice[] = []) =>
  dataQuestions(interviews, before).map((one) => [one.question, one.recorder, one.interviews, one.of]);

/** One answer of ten is another one. */
const TEN = [1, 2, 3, 2, 1, 0, 4, 3, 2, 1];
const nearly = (at: number): Interview =>
  interview(
    "m-07",
    TEN.map((point, index) => (index === at ? (point + 1) % 5 : point)),
  );

describe("questions about the data", () => {
  it("one recorder whose eleven interviews are identical is asked about, by code, and nobody is scored", () => {
    const others = [0, 1, 2].map((point) => interview("m-08", [point, 2, 3, 2, 1, 0]));
    expect(dataQuestions([...Array.from({ length: 11 }, () => alike), ...others])).toEqual([
      { question: "identical-answers", month: "2020-06", recorder: "m-07", area: null, interviews: 11, of: 11 },
    ]);
  });

  it("two that agree are no question, nor are interviews of two recorders or two months, nor such that hardly answer", () => {
    expect(asked([alike, alike])).toEqual([]);
    expect(asked([alike, { ...alike, recorder: "m-08" }, { ...alike, month: "2020-07" }])).toEqual([]);
    expect(asked(Array.from({ length: 5 }, () => interview("m-07", [1, null, null, 2])))).toEqual([]);
  });

  it("the same point to every question, threats and capacities alike, is one", () => {
    expect(asked([interview("m-07", [2, 2, 2, 2, 2, 2]), alike])).toEqual([["one-point-throughout", "m-07", 1, 2]]);
  });

  it("one recorder's interviews nearly all alike: a word changed here and there", () => {
    // of ten questions and five interviews, 100 pairs; five that each differ in another question agree in 80 of them
    const five = [0, 1, 2, 3, 4].map((at) => nearly(at));
    expect(asked(five)).toEqual([]);
    const three = [...Array.from({ length: 2 }, () => interview("m-07", TEN)), nearly(0), nearly(1), nearly(2)];
    // three questions in which one of five differs: 4 pairs each, so 88 of 100 agree
    expect(asked(three)).toEqual([]);
    const mostly = [...Array.from({ length: 2 }, () => interview("m-07", TEN)), nearly(0), nearly(0), nearly(1)];
    // 6 + 4 pairs differ: 90 of 100 agree
    expect(asked(mostly)).toEqual([["interviews-all-alike", "m-07", 5, 5]]);
  });

  it("four that are nearly alike are too few to ask about", () => {
    expect(asked([interview("m-07", TEN), interview("m-07", TEN), nearly(0), nearly(0)])).toEqual([]);
  });
});

describe("a panel that was replaced", () => {
  const men = Array.from({ length: 5 }, () => interview("m-07", [1, 2]));
  const before = (number: number, more: Partial<PanelVoice>) =>
    Array.from({ length: number }, () => voice({ month: "2020-05", ...more }));

  it("last month five women, this month five men, by the same recorder in the same cercle: ask who was met", () => {
    expect(dataQuestions(men, before(5, { sex: "female" }))).toEqual([
      { question: "panel-replaced", month: "2020-06", recorder: "m-07", area: "ML0505", interviews: 5, of: 5 },
    ]);
  });

  it("a quarter of the smaller panel with a counterpart is no question, one less is", () => {
    const eightMen = [...men, ...men.slice(0, 3)];
    const women = (number: number) => before(number, { sex: "female" });
    expect(asked(eightMen, [...before(2, {}), ...women(6)])).toEqual([]);
    expect(asked(eightMen, [...before(1, {}), ...women(7)])).toEqual([["panel-replaced", "m-07", 7, 8]]);
  });

  it("a panel that only grew or shrank was not replaced", () => {
    expect(asked([...men, ...men], before(5, {}))).toEqual([]);
    expect(asked(men, before(20, {}))).toEqual([]);
  });

  it("fewer than five voices, another recorder, another cercle or an older month are not compared", () => {
    expect(asked(men.slice(0, 4), before(5, { sex: "female" }))).toEqual([]);
    expect(asked(men, before(4, { sex: "female" }))).toEqual([]);
    for (const other of [{ recorder: "m-08" }, { area: "ML0506" }, { month: "2020-04" }])
      expect(asked(men, before(5, { sex: "female", ...other }))).toEqual([]);
  });
});

describe("laws", () => {
  const drawn = fc.record({
    recorder: fc.constantFrom("m-07", "m-08"),
    area: fc.constantFrom("ML0505", "ML0506"),
    sex: fc.constantFrom("female", "male"),
    points: fc.constantFrom([1, 1, 1, 1, 1, 1], POINTS, TEN),
  });
  const some = fc.array(drawn, { maxLength: 14 });
  const interviewsOf = (list: readonly (typeof drawn extends fc.Arbitrary<infer One> ? One : never)[]) =>
    list.map(({ recorder, points, ...more }) => interview(recorder, points, more));

  it("the order of the interviews changes nothing", () => {
    fc.assert(
      fc.property(some, some, (list, earlier) => {
        const [now, before] = [interviewsOf(list), interviewsOf(earlier).map((one) => ({ ...one, month: "2020-05" }))];
        expect(dataQuestions(now.toReversed(), before.toReversed())).toEqual(dataQuestions(now, before));
      }),
    );
  });

  it("no question is about more interviews than there are, nor about none", () => {
    fc.assert(
      fc.property(some, some, (list, earlier) => {
        const before = interviewsOf(earlier).map((one) => ({ ...one, month: "2020-05" }));
        for (const { interviews, of } of dataQuestions(interviewsOf(list), before)) {
          expect(interviews).toBeGreaterThan(0);
          expect(interviews).toBeLessThanOrEqual(of);
        }
      }),
    );
  });

  it("a panel set beside itself was never replaced", () => {
    fc.assert(
      fc.property(some, (list) => {
        const now = interviewsOf(list);
        const same = now.map((one) => ({ ...one, month: "2020-05" }));
        expect(asked(now, same).filter(([question]) => question === "panel-replaced")).toEqual([]);
      }),
    );
  });
});
