import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareText } from "../../kernel/text-order.ts";
import { defaultRiskMethod } from "../method/default-method.ts";
import { readMethod } from "../method/risk-method.ts";
import { type IndexScores, scoreAreas } from "./score-areas.ts";

type Table = Readonly<Record<string, readonly (number | null)[]>>;

type Kind = Readonly<Record<string, string>>;

/** A node whose parts weigh 1, 2, 3 …; under a median, which knows no weights, the same. */
const node = (id: string, aggregation: Kind, children: readonly string[], more: object = {}) => ({
  id,
  label: { en: id },
  aggregation,
  children: children.map((child, index) => ({ id: child, weight: aggregation["kind"] === "median" ? 1 : index + 1 })),
  ...more,
});

const indicators = (...ids: readonly string[]) =>
  ids.map((id) => ({
    id,
    label: { en: id },
    value: id,
    direction: "raises-score",
    normalisation: { kind: "as-it-is" },
  }));

const EQUAL_WIDTH = {
  kind: "equal-width",
  classes: ["low", "middle", "high"].map((code) => ({ code, label: { en: code } })),
};

/** A method over columns a, b, c … that are on 0–10 as they are. */
const methodOf = (nodes: readonly object[], change: object = {}) =>
  readMethod({
    ...defaultRiskMethod,
    questions: [],
    voices: null,
    scale: { least: 0, most: 10 },
    indicators: indicators("a", "b", "c"),
    nodes,
    root: "root",
    classes: EQUAL_WIDTH,
    ...change,
  })._unsafeUnwrap();

const scored = (method: ReturnType<typeof methodOf>, table: Table, month = "2020-01"): IndexScores =>
  scoreAreas(
    method,
    Object.entries(table).map(([area, [a, b, c]]) => ({
      area,
      month,
      facets: {},
      answers: { a: a ?? null, b: b ?? null, c: c ?? null },
    })),
  );
const scoreOf = ({ scores }: IndexScores, area: string) => scores.find((one) => one.area === area)?.score;

describe("the nodes of a tree", () => {
  it("a value below 0 has no geometric mean: the node has none, it is said where, and nothing is thrown", () => {
    const method = methodOf([node("root", { kind: "geometric", zero: "makes-zero" }, ["a", "b", "c"])]);
    const result = scored(method, { A: [4, -2, 4], B: [4, 4, 4], C: [0, 4, 4] });
    expect(["A", "B", "C"].map((area) => scoreOf(result, area))).toEqual([null, 4, 0]);
    expect(result.warnings).toContainEqual({
      code: "mean-of-nothing",
      part: "root",
      units: [{ area: "A", month: "2020-01" }],
    });
  });

  it("too little data is no mean of nothing, and stops at the node that asks for more", () => {
    const method = methodOf([
      node("root", { kind: "maximum" }, ["inner"]),
      node("inner", { kind: "median" }, ["a", "b", "c"], { minimumShare: 0.66, shareOf: "parts" }),
    ]);
    const result = scored(method, { A: [1, null, null], B: [1, 3, null], C: [1, 2, 9] });
    expect(["A", "B", "C"].map((area) => scoreOf(result, area))).toEqual([null, 2, 2]);
    expect(result.scores.find(({ area }) => area === "A")?.state).toBe("not-enough-data");
    expect(result.warnings.map(({ code }) => code)).toEqual(["months-not-comparable", "all-the-same"]);
  });

  it("scores that are all the same are cut into no classes: the middle one, and it is said", () => {
    const method = methodOf([node("root", { kind: "weighted-arithmetic" }, ["a", "b", "c"])]);
    const result = scored(method, { A: [5, 5, 5], B: [5, 5, 5], C: [null, null, null] });
    expect(result.scores.map((one) => [one.area, one.class])).toEqual([
      ["C", null],
      ["A", "middle"],
      ["B", "middle"],
    ]);
    expect(result.warnings).toContainEqual({
      code: "all-the-same",
      part: "root",
      units: ["A", "B"].map((area) => ({ area, month: "2020-01" })),
    });
  });

  it("outranking and classes of equal width compare an area with its month, or with all months", () => {
    const nodes = [node("root", { kind: "copeland" }, ["a", "b", "c"])];
    const rows = [
      ["A", "2020-01", 1],
      ["B", "2020-01", 2],
      ["A", "2020-02", 3],
      ["B", "2020-02", 4],
    ] as const;
    const inside = (comparedWithin: string) =>
      scoreAreas(
        methodOf(nodes, { comparedWithin }),
        rows.map(([area, month, a]) => ({ area, month, facets: {}, answers: { a, b: a, c: a } })),
      );
    const told = ({ scores }: IndexScores) => scores.map((one) => [one.area, one.month, one.score, one.class]);
    expect(told(inside("month"))).toEqual([
      ["A", "2020-01", 0, "low"],
      ["A", "2020-02", 0, "low"],
      ["B", "2020-01", 10, "high"],
      ["B", "2020-02", 10, "high"],
    ]);
    expect(inside("month").warnings.map(({ code }) => code)).toEqual(["months-not-comparable"]);
    expect(told(inside("all-months")).map(([, , score]) => score)).toEqual([0, 6.66666666667, 3.33333333333, 10]);
    expect(inside("all-months").warnings).toEqual([]);
  });

  it("a node's decimals round half up, and what lies above it takes the rounded value", () => {
    const nodes = [
      node("root", { kind: "weighted-arithmetic" }, ["inner"]),
      node("inner", { kind: "median" }, ["a", "b"], { decimals: 1 }),
    ];
    const method = methodOf(nodes, { indicators: indicators("a", "b") });
    expect(scoreOf(scored(method, { A: [4.1, 4.2], B: [1, 2] }), "A")).toBe(4.2);
  });

  it("in whatever order a file lists nodes, children and areas, the printed result is the same to the last byte", () => {
    const value = fc.option(fc.double({ min: 0.1, max: 10, noNaN: true }), { nil: null });
    const table = fc.dictionary(fc.constantFrom("A", "B", "C", "D", "E"), fc.tuple(value, value, value), {
      minKeys: 1,
    });
    const kinds = fc.constantFrom(
      { kind: "weighted-arithmetic" },
      { kind: "geometric", zero: "makes-zero" },
      { kind: "inform-geometric" },
      { kind: "mazziotta-pareto", penalty: "plus" },
      { kind: "copeland" },
    );
    fc.assert(
      fc.property(table, kinds, kinds, (areas, above, below) => {
        const root = node("root", above, ["inner", "c"]);
        const inner = node("inner", below, ["a", "b"]);
        const turned = ({ children, ...one }: ReturnType<typeof node>) => ({ ...one, children: children.toReversed() });
        const there = methodOf([root, inner]);
        const back = methodOf([turned(inner), turned(root)]);
        const printed = (method: typeof there, rows: Table) => {
          const { scores, warnings } = scored(method, rows);
          return JSON.stringify([
            scores.map(({ nodes, ...one }) => [one, Object.entries(nodes).toSorted(([a], [b]) => compareText(a, b))]),
            warnings,
          ]);
        };
        expect(printed(back, Object.fromEntries(Object.entries(areas).toReversed()))).toBe(printed(there, areas));
      }),
    );
  });
});
