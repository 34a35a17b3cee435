import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dataQuestions, type Interview } from "./data-questions.ts";

const QUESTIONS = ["a", "b", "c", "d", "e", "f"];
const interview = (recorder: string, points: readonly (number | null)[], month = "2020-06"): Interview => ({
  recorder,
  month,
  answers: Object.fromEntries(QUESTIONS.map((question, index) => [question, points[index] ?? null])),
});
const alike = interview("m-07", [1, 2, 3, 2, 1, 0]);

describe("questions about the data", () => {
  it("one recorder whose eleven interviews are identical is asked about, by code, and nobody is scored", () => {
    const others = [0, 1, 2].map((point) => interview("m-08", [point, 2, 3, 2, 1, 0]));
    expect(dataQuestions([...Array.from({ length: 11 }, () => alike), ...others])).toEqual([
      { question: "identical-answers", month: "2020-06", recorder: "m-07", interviews: 11, of: 11 },
    ]);
  });

  it("two that agree are no question, nor are interviews of two recorders or two months, nor such that hardly answer", () => {
    expect(dataQuestions([alike, alike])).toEqual([]);
    expect(dataQuestions([alike, { ...alike, recorder: "m-08" }, { ...alike, month: "2020-07" }])).toEqual([]);
    expect(dataQuestions(Array.from({ length: 5 }, () => interview("m-07", [1, null, null, 2])))).toEqual([]);
  });

  it("the same point to every question, threats and capacities alike, is one", () => {
    expect(dataQuestions([interview("m-07", [2, 2, 2, 2, 2, 2]), alike])).toEqual([
      { question: "one-point-throughout", month: "2020-06", recorder: "m-07", interviews: 1, of: 2 },
    ]);
  });

  it("the order of the interviews changes nothing", () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom("m-07", "m-08"), fc.constantFrom([1, 1, 1, 1, 1, 1], [1, 2, 3, 2, 1, 0])),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const interviews = drawn.map(([recorder, points]) => interview(recorder, points));
        expect(dataQuestions(interviews.toReversed())).toEqual(dataQuestions(interviews));
      }),
    );
  });
});
