import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "../method/default-method.ts";
import { methodColumns } from "../method/method-columns.ts";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { cellReader } from "./read-cells.ts";
import { workbookMethod } from "./workbook-fixture.ts";

const readerOf = (method: RiskMethod) => cellReader(method, methodColumns(method));

describe("cells of a column of numbers", () => {
  const numbers = (...cells: string[]) => readerOf(workbookMethod).numbers("threats", cells);

  it("what the method calls missing is missing, and never 0", () => {
    expect([...numbers("", "  ", "dont-know", " prefer-not-to-say ", "0").read]).toEqual([
      ...[Number.NaN, Number.NaN, Number.NaN, Number.NaN, 0],
    ]);
  });

  it("a number is a number however it is written, and everything that is none is told by its place alone", () => {
    const told = numbers("3", " +4 ", "-0.5", ".5", "1e2", "1,5", "NaN", "Infinity", "0x10", "three", "1 000", "1e300");
    expect([...told.read.slice(0, 5)]).toEqual([3, 4, -0.5, 0.5, 100]);
    expect(told.bad.map(({ index, code }) => `${index} ${code}`)).toEqual([
      ...["5 not-a-number", "6 not-a-number", "7 not-a-number", "8 not-a-number", "9 not-a-number", "10 not-a-number"],
      "11 too-big",
    ]);
    expect(JSON.stringify(told.bad)).not.toMatch(/three|1e300/);
  });

  it("an answer that is no point of the question's scale is refused", () => {
    const { code = "" } = defaultRiskMethod.questions[0] ?? {};
    expect(readerOf(defaultRiskMethod).numbers(code, ["4", "5", "2.5"]).bad).toEqual([
      { index: 1, code: "answer-not-on-the-scale" },
      { index: 2, code: "answer-not-on-the-scale" },
    ]);
  });
});

describe("cells of a column of answers in words", () => {
  const [first, ...others] = workbookMethod.indicators;
  const method = readMethod({
    ...workbookMethod,
    indicators: [
      {
        ...first,
        value: {
          kind: "answers",
          column: "nights",
          points: { often: 4, never: 0 },
          several: { between: "; ", take: "sum" },
        },
      },
      ...others,
    ],
  })._unsafeUnwrap();

  it("takes answers that count points or are called missing, and tells the others by their place", () => {
    const { read, bad } = readerOf(method).answers("nights", ["often", "often; never", "dont-know", "", "sometimes"]);
    expect([...read.codes].map((code) => read.labels[code])).toEqual(["often", "often; never", "", "", "sometimes"]);
    expect(bad).toEqual([{ index: 4, code: "answer-not-scored" }]);
  });

  it("an answer is scored where the method says so, not where every object of the language has a field of that name", () => {
    const { bad } = readerOf(method).answers("nights", ["constructor", "often", "toString", "__proto__"]);
    expect(bad.map(({ index }) => index)).toEqual([0, 2, 3]);
  });
});
