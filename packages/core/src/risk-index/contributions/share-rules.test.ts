import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Aggregation } from "../method/aggregation.ts";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { aggregateColumns } from "../scoring/aggregate-columns.ts";
import { chunkOf } from "../scoring/answer-row.ts";
import { accumulate, emptyTally } from "../scoring/answer-tally.ts";
import { workbookMethod } from "../scoring/workbook-fixture.ts";
import { explainScores } from "./explain-scores.ts";
import { integratedShares } from "./integrated-shares.ts";
import type { NodeAtHand } from "./part-shares.ts";
import type { ScoreExplanation } from "./score-explanation.ts";

type Values = readonly (number | null)[];

/** A table of areas under one node with the parts a, b, c …, each as it is. */
const tableMethod = (weights: readonly number[], aggregation: object, change: object = {}): RiskMethod => {
  const ids = weights.map((_weight, index) => "abcdef"[index] ?? "z");
  return readMethod({
    ...workbookMethod,
    scale: { least: 0, most: 10 },
    voices: null,
    data: { area: "area" },
    indicators: ids.map((id) => ({
      ...{ id, label: { en: id }, value: id, direction: "raises-score" },
      normalisation: { kind: "as-it-is" },
      ...change,
    })),
    nodes: [
      {
        ...{ id: "all", label: { en: "all" }, aggregation },
        children: ids.map((id, index) => ({ id, weight: weights[index] })),
      },
    ],
    root: "all",
    classes: {
      kind: "fixed-thresholds",
      classes: [0, 5].map((from) => ({ code: `from-${from}`, label: { en: `${from}` }, from })),
    },
  })._unsafeUnwrap();
};

const explain = (method: RiskMethod, table: Readonly<Record<string, Values>>): readonly ScoreExplanation[] => {
  const rows = Object.entries(table).map(([area, values]) => ({
    ...{ area, month: "", facets: {} },
    answers: Object.fromEntries(method.indicators.map(({ id }, index) => [id, values[index] ?? null])),
  }));
  return explainScores(accumulate(emptyTally(method), chunkOf(method, rows)));
};
const contributions = (explanation: ScoreExplanation | undefined) =>
  explanation?.parts.slice(1).map(({ contribution }) => contribution);

describe("outranking", () => {
  // B above A in a and b, A above B in c; C below both throughout but equal to A in b
  const method = tableMethod([1, 1, 2], { kind: "copeland" });
  const table = { A: [4, 2, 9], B: [5, 3, 1], C: [1, 2, 0] };

  it("gives each comparison won to the parts that spoke for it, by weight", () => {
    const [a, b, c] = explain(method, table);
    // A and B: 2 against 2, a tie; A over C: 3.5 of 4; B over C: 4 of 4
    expect([a?.score, b?.score, c?.score]).toEqual([7.5, 7.5, 0]);
    // A: a tie, ½, all for c; a win, 1, for a 1/3.5, b 0.5/3.5, c 2/3.5; 1½ in all are 7.5 points
    const points = [1 / 3.5, 0.5 / 3.5, 0.5 + 2 / 3.5].map((one) => one * 5);
    expect(contributions(a)?.map((one) => one?.toFixed(9))).toEqual(points.map((one) => one.toFixed(9)));
    // B: ½ for a and b alike; 1 for a ¼, b ¼, c ½
    expect(contributions(b)).toEqual([2.5, 2.5, 2.5]);
    expect(contributions(c)).toEqual([0, 0, 0]);
    expect(a?.parts[0]?.how).toBe("pairwise");
  });
});

describe("the base", () => {
  const standardised = { normalisation: { kind: "z-score", mean: 5, deviation: 1, of: "population" } };

  it("under z-scores is the mean of the set: what lies below it takes points away", () => {
    const method = tableMethod([1, 3], { kind: "weighted-arithmetic" }, standardised);
    // a: 1 and 3, b: 10 and 20, each one deviation from its mean
    const [low, high] = explain(method, { A: [1, 20], B: [3, 10] });
    expect([low?.base, low?.baseIs, low?.score]).toEqual([5, "mean-of-set", 5.5]);
    expect(contributions(low)).toEqual([-0.25, 0.75]);
    expect(contributions(high)).toEqual([0.25, -0.75]);
  });

  it("of 0 under a geometric mean gives each part its weight's share: without any one there would be nothing", () => {
    const method = tableMethod([1, 1, 2], { kind: "geometric", zero: "makes-zero" });
    const [some, none] = explain(method, { A: [1, 4, 8], B: [0, 10, 10] });
    // (1·4·8²)^¼ = 4
    expect([some?.score, ...(contributions(some) ?? [])]).toEqual([4, 1, 1, 2]);
    expect([none?.score, ...(contributions(none) ?? [])]).toEqual([0, 0, 0, 0]);
    expect(none?.parts[1]?.shareOfContributions).toBeNull();
  });
});

describe("what rounding adds", () => {
  it("is spread over the parts: (1.24 + 1) / 2 = 1.12 is 1.1", () => {
    const method = tableMethod([1, 1], { kind: "weighted-arithmetic" });
    const rounding: RiskMethod = { ...method, nodes: method.nodes.map((node) => ({ ...node, decimals: 1 })) };
    const [area] = explain(rounding, { A: [1.24, 1] });
    expect(area?.score).toBe(1.1);
    expect(contributions(area)?.map((one) => one?.toFixed(9))).toEqual(
      [(1.1 * 0.62) / 1.12, (1.1 * 0.5) / 1.12].map((one) => one.toFixed(9)),
    );
  });
});

describe("the way straight from the base, by numbers", () => {
  const SCALE = { least: 1, most: 100 };
  const at = (aggregation: object, parts: readonly { value: number; weight: number }[]): NodeAtHand => {
    const asked = { aggregation: Aggregation.parse(aggregation), minimumShare: 0, shareOf: "weight" } as const;
    const valuesFor = (lists: readonly (readonly number[])[]) =>
      aggregateColumns(
        asked,
        parts.map(({ weight }, index) => ({ weight, column: Float64Array.from(lists, (list) => list[index] ?? 0) })),
        SCALE,
      );
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    const values = parts.map(({ value }) => value);
    return {
      values,
      weights: parts.map(({ weight }) => weight / all),
      value: valuesFor([values])[0] ?? Number.NaN,
      base: SCALE.least,
      width: SCALE.most - SCALE.least,
      valuesFor,
    };
  };
  const smooth = fc.constantFrom(
    { kind: "weighted-arithmetic" },
    { kind: "geometric" },
    { kind: "harmonic" },
    { kind: "power-mean", exponent: 3 },
    { kind: "mazziotta-pareto", penalty: "plus" },
    { kind: "mazziotta-pareto", penalty: "minus" },
  );
  const parts = fc.array(
    fc.record({
      value: fc.double({ min: 1, max: 100, noNaN: true }),
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("adds up by itself, before anything is spread, to 1e-9 of the scale", () => {
    fc.assert(
      fc.property(smooth, parts, (aggregation, some) => {
        const node = at(aggregation, some);
        const sum = integratedShares(node).points.reduce((all, one) => all + one, 0);
        expect(Math.abs(sum - (node.value - node.base))).toBeLessThanOrEqual(node.width * 1e-9);
      }),
    );
  });

  it("is the weight's share where the node is a sum", () => {
    const { slopes } = integratedShares(
      at({ kind: "weighted-arithmetic" }, [
        { value: 3, weight: 1 },
        { value: 90, weight: 3 },
      ]),
    );
    expect(slopes.map((slope) => slope.toFixed(9))).toEqual(["0.250000000", "0.750000000"]);
  });
});
