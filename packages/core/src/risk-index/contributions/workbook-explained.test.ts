import { describe, expect, it } from "vitest";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { type AnswerRow, chunkOf } from "../scoring/answer-row.ts";
import { accumulate, emptyTally } from "../scoring/answer-tally.ts";
import { workbookMethod, workbookRows } from "../scoring/workbook-fixture.ts";
import { explainScores } from "./explain-scores.ts";
import type { ScoreExplanation } from "./score-explanation.ts";

const explained = (method: RiskMethod, rows: readonly AnswerRow[]): ScoreExplanation => {
  const [one] = explainScores(accumulate(emptyTally(method), chunkOf(method, rows)));
  if (one === undefined) throw new Error("nothing was explained");
  return one;
};
const partOf = (explanation: ScoreExplanation, id: string) => {
  const part = explanation.parts.find((one) => one.id === id);
  if (part === undefined) throw new Error("there is no such part");
  return part;
};
const turnsOf = (explanation: ScoreExplanation, id: string) =>
  explanation.distances?.alone.find(({ indicator }) => indicator === id);

describe("the workbook, explained by hand", () => {
  const area = explained(workbookMethod, workbookRows);

  it("67.5 = 0 + 2/5·70 + 1/5·75 + 1/5·62.5 + 1/5·60 = 28 + 15 + 12.5 + 12", () => {
    expect([area.state, area.class, area.score, area.base, area.baseIs]).toEqual([
      "scored",
      "high",
      67.5,
      0,
      "least-of-scale",
    ]);
    expect(
      area.parts.map(({ id, level, value, weight, shareOfWeight, contribution }) => [
        id,
        level,
        value,
        weight,
        shareOfWeight,
        contribution,
      ]),
    ).toEqual([
      ["protection-risk", 0, 67.5, null, null, 67.5],
      ["threats", 1, 70, 2, 0.4, 28],
      ["risks", 1, 75, 1, 0.2, 15],
      ["vulnerabilities", 1, 62.5, 1, 0.2, 12.5],
      ["capacities", 1, 60, 1, 0.2, 12],
    ]);
    // 28/67.5, 15/67.5, 12.5/67.5, 12/67.5
    expect(area.parts.map(({ shareOfContributions }) => shareOfContributions?.toFixed(4))).toEqual([
      "1.0000",
      "0.4148",
      "0.2222",
      "0.1852",
      "0.1778",
    ]);
    expect(partOf(area, "protection-risk").how).toBe("weights");
  });

  it("says how many of the five answered each question", () => {
    expect(partOf(area, "risks").answered).toEqual({ answered: 4, spoke: 5 });
    expect(partOf(area, "threats").answered).toEqual({ answered: 5, spoke: 5 });
    expect(area.parts.every(({ missing }) => missing === null)).toBe(true);
  });

  it("very high begins at 80, 12.5 points above; medium ends at 60, 7.5 points below", () => {
    expect(area.distances?.above).toEqual({ class: "very-high", at: 80, points: 12.5 });
    expect(area.distances?.below).toEqual({ class: "medium", at: 60, points: 7.5 });
  });

  it("threats alone: 70 + 12.5·5/2 is above the scale; 70 − 7.5·5/2 = 51.25, a mean answer of 2.05", () => {
    expect(turnsOf(area, "threats")).toEqual({
      indicator: "threats",
      above: null,
      below: { class: "medium", value: 51.25, raw: 2.05 },
    });
  });

  it("capacities alone: 60 − 7.5·5 = 22.5, which is a mean answer of 3.1, because more capacity lowers the score", () => {
    expect(turnsOf(area, "capacities")).toEqual({
      indicator: "capacities",
      above: null,
      below: { class: "medium", value: 22.5, raw: 3.1 },
    });
  });
});

describe("what is missing", () => {
  it("leaves a question that too few answered out with its weight, and says how many did", () => {
    const rows = workbookRows.map((row, index) => ({
      ...row,
      answers: { ...row.answers, vulnerabilities: index < 2 ? 2 : null },
    }));
    const area = explained(workbookMethod, rows);
    expect(partOf(area, "vulnerabilities")).toMatchObject({
      weight: 1,
      shareOfWeight: null,
      value: null,
      contribution: null,
      missing: "too-few-answered",
      answered: { answered: 2, spoke: 5 },
    });
    // (2·70 + 75 + 60) / 4 = 68.75 = 35 + 18.75 + 15
    expect(area.parts.map(({ contribution }) => contribution)).toEqual([68.75, 35, 18.75, null, 15]);
    expect(turnsOf(area, "vulnerabilities")).toBeUndefined();
  });

  it("below the floor gives no number, and still says what is missing", () => {
    const area = explained(
      workbookMethod,
      workbookRows.slice(1).map((row) => ({ ...row, answers: { ...row.answers, capacities: null } })),
    );
    expect([area.state, area.class, area.score, area.base, area.distances]).toEqual([
      "indicative",
      "high",
      null,
      null,
      null,
    ]);
    expect(
      area.parts.flatMap(({ value, contribution, shareOfWeight }) => [value, contribution, shareOfWeight]),
    ).toEqual(area.parts.flatMap(() => [null, null, null]));
    expect(partOf(area, "capacities").missing).toBe("no-answers");
  });

  it("of two voices says nothing", () => {
    expect(explained(workbookMethod, workbookRows.slice(0, 2))).toMatchObject({
      state: "not-enough-voices",
      class: null,
      parts: [],
    });
  });

  it("of too little says which parts were too little", () => {
    const area = explained(
      workbookMethod,
      workbookRows.map((row) => ({ ...row, answers: { threats: row.answers["threats"] ?? null } })),
    );
    expect(area.state).toBe("not-enough-data");
    expect(area.parts.map(({ id, missing }) => [id, missing])).toEqual([
      ["protection-risk", "too-little-known"],
      ["threats", null],
      ["risks", "no-answers"],
      ["vulnerabilities", "no-answers"],
      ["capacities", "no-answers"],
    ]);
    // 2.8 of 4, as the scores have it: the floor holds, only the whole lacks too much
    expect(area.parts.map(({ value, contribution }) => [value, contribution])).toEqual([
      [null, null],
      [70, null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it("of too little below the floor there is no number of what there is", () => {
    const area = explained(
      workbookMethod,
      workbookRows.slice(0, 4).map((row) => ({ ...row, answers: { threats: row.answers["threats"] ?? null } })),
    );
    expect(area.state).toBe("not-enough-data");
    expect(area.parts.every(({ value }) => value === null)).toBe(true);
  });

  it("an area that was asked for and from which nobody answered has no answers", () => {
    const tally = accumulate(emptyTally(workbookMethod), chunkOf(workbookMethod, workbookRows));
    const asked = [
      { area: "ML0508", month: "2020-06" },
      { area: "ML0505", month: "2020-06" },
    ];
    expect(explainScores(tally, asked).map(({ area, state, score }) => [area, state, score])).toEqual([
      ["ML0508", "no-answers", null],
      ["ML0505", "scored", 67.5],
    ]);
  });
});

describe("the workbook under other aggregations", () => {
  const [node] = workbookMethod.nodes;
  if (!node) throw new Error("the workbook has a node");
  const under = (aggregation: object, equal: boolean, least = 1): ScoreExplanation =>
    explained(
      readMethod({
        ...workbookMethod,
        scale: { least, most: 100 },
        nodes: [
          {
            ...node,
            aggregation,
            children: equal ? node.children.map((child) => ({ ...child, weight: 1 })) : node.children,
          },
        ],
        classes: {
          kind: "fixed-thresholds",
          classes: workbookMethod.classes.classes.map((one, index) => ({
            ...one,
            from: index === 0 ? least : "from" in one ? one.from : 0,
          })),
        },
      })._unsafeUnwrap(),
      workbookRows,
    );

  it("a geometric mean is shared as the logarithms add up", () => {
    const area = under({ kind: "geometric" }, false);
    // ln 70.3² + ln 75.25 + ln 62.875 + ln 60.4, from the base 1 whose logarithm is 0
    const logarithms = [2 * Math.log(70.3), Math.log(75.25), Math.log(62.875), Math.log(60.4)];
    const whole = logarithms.reduce((all, one) => all + one, 0);
    const score = (70.3 ** 2 * 75.25 * 62.875 * 60.4) ** 0.2;
    expect(area.base).toBe(1);
    logarithms.forEach((one, index) => {
      expect(area.parts[index + 1]?.contribution).toBeCloseTo(((score - 1) * one) / whole, 9);
    });
    expect(partOf(area, "protection-risk").how).toBe("transformed-weights");
  });

  it("of a maximum the worst part has it all, of a minimum the least bad", () => {
    const most = under({ kind: "maximum" }, true);
    expect(most.parts.map(({ contribution }) => contribution)).toEqual([74.25, 0, 74.25, 0, 0]);
    const least = under({ kind: "minimum" }, true, 0);
    expect(least.parts.map(({ contribution }) => contribution)).toEqual([60, 0, 0, 0, 60]);
    expect(partOf(most, "protection-risk").how).toBe("deciding-part");
  });

  it("of a median of four the two in the middle have a half each: (62.5 + 70) / 2 = 31.25 + 35", () => {
    const area = under({ kind: "median" }, true, 0);
    expect(area.parts.map(({ contribution }) => contribution)).toEqual([66.25, 35, 0, 31.25, 0]);
  });

  it("of Mazziotta and Pareto's from a base of 0 each part has its slope at its value: Euler's rule", () => {
    const area = under({ kind: "mazziotta-pareto", penalty: "plus" }, true, 0);
    // M = 66.875, S² = 35.546875; slope ¼(1 + 2(x − M)/M − S²/M²)
    const [mean, variance] = [66.875, 35.546875];
    [70, 75, 62.5, 60].forEach((value, index) => {
      const slope = (1 + (2 * (value - mean)) / mean - variance / mean ** 2) / 4;
      expect(area.parts[index + 1]?.contribution).toBeCloseTo(slope * value, 8);
    });
    expect(area.parts[0]?.contribution).toBeCloseTo(mean + variance / mean, 9);
    expect(partOf(area, "protection-risk").how).toBe("integrated");
  });
});
