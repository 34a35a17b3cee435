import { describe, expect, it } from "vitest";
import { RowValue } from "../method/row-value.ts";
import { type AnswerChunk, labelColumn } from "./answer-chunk.ts";
import { rowValues } from "./row-values.ts";

const none = Number.NaN;

const chunk = (numbers: Record<string, number[]>, answers: Record<string, string[]> = {}): AnswerChunk => {
  const rows = [...Object.values(numbers), ...Object.values(answers)][0]?.length ?? 0;
  const columns = <From, To>(from: Record<string, From>, to: (one: From) => To): Record<string, To> =>
    Object.fromEntries(Object.entries(from).map(([name, one]) => [name, to(one)]));
  return {
    rows,
    area: labelColumn(Array.from({ length: rows }, (_none, row) => `area ${row}`)),
    month: null,
    facets: {},
    groups: {},
    numbers: columns(numbers, (one) => Float64Array.from(one)),
    answers: columns(answers, labelColumn),
  };
};
const read = (value: unknown, from: AnswerChunk): number[] => [...rowValues(RowValue.parse(value), from)];

describe("what is read from a row", () => {
  it("is a column, missing where the file has none", () => {
    expect(read("threats", chunk({ threats: [1, none] }))).toEqual([1, none]);
    expect(read("no-such", chunk({ threats: [1, 2] }))).toEqual([none, none]);
  });

  it("is an answer in words, counted in points; 'don't know' counts nothing, which is not 0", () => {
    const points = { never: 0, sometimes: 1, often: 2 };
    const told = chunk({}, { nights: ["often", "never", "dont-know", ""] });
    expect(read({ kind: "answers", column: "nights", points }, told)).toEqual([2, 0, none, none]);
  });

  it("is several answers ticked in one cell: they add up, or the worst counts; a 'don't know' among them leaves none", () => {
    const points = { school: 2, market: 2, night: 1, none: 0 };
    const told = chunk({}, { avoided: ["school night", "none", "night dont-know"] });
    const asked = (take: string) => ({ kind: "answers", column: "avoided", points, several: { between: " ", take } });
    expect(read(asked("sum"), told)).toEqual([3, 0, none]);
    expect(read(asked("highest"), told)).toEqual([2, 0, none]);
  });

  it("is a weighted sum or the highest of columns, where enough of them have a value", () => {
    const told = chunk({ a: [1, none, none], b: [1, 1, none] });
    const of = [{ value: "a", weight: 2 }, { value: "b" }];
    expect(read({ kind: "sum", of }, told)).toEqual([3, none, none]);
    expect(read({ kind: "sum", of, atLeast: 1 }, told)).toEqual([3, 1, none]);
    expect(read({ kind: "highest", of, atLeast: 1 }, told)).toEqual([2, 1, none]);
  });

  it("is a percentage; of nothing there is none", () => {
    const told = chunk({ displaced: [30, 5, none], people: [200, 0, 100] });
    const value = { kind: "ratio", numerator: "displaced", denominator: "people", times: 100 };
    expect(read(value, told)).toEqual([15, none, none]);
  });

  it("is missing where 'don't know' was ticked, unless something else was ticked beside it (IMPACT's 2025 rule)", () => {
    const told = chunk({ concerns: [0, 2, 0, 0], dnk: [1, 1, 0, none] });
    const value = { kind: "missing-where", columns: ["dnk"], value: "concerns" };
    expect(read(value, told)).toEqual([none, none, 0, 0]);
    expect(read({ ...value, unlessAbove: 0 }, told)).toEqual([none, 2, 0, 0]);
  });

  it("may hold one in another, to any depth", () => {
    const told = chunk({ a: [1], b: [3], c: [2] });
    const half = { kind: "ratio", numerator: { kind: "sum", of: [{ value: "a" }, { value: "b" }] }, denominator: "c" };
    expect(read({ kind: "highest", of: [{ value: half }, { value: "c", weight: 0.5 }] }, told)).toEqual([2]);
  });
});
