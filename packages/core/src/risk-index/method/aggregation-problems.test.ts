import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "./default-method.ts";
import { readMethod } from "./risk-method.ts";

const indicator = (id: string, normalisation: object = { kind: "as-it-is" }) => ({
  id,
  label: { en: id },
  value: id,
  direction: "raises-score",
  normalisation,
});

const parts = (...weights: readonly number[]) => weights.map((weight, index) => ({ id: `part-${index}`, weight }));
const node = (id: string, aggregation: object, children: readonly object[]) => ({
  id,
  label: { en: id },
  aggregation,
  children,
});
const THRESHOLDS = {
  kind: "fixed-thresholds",
  classes: [
    ["low", 1],
    ["high", 50],
  ].map(([code, from]) => ({ code, label: { en: code }, from })),
};
const BINS = { kind: "equal-width", classes: ["low", "high"].map((code) => ({ code, label: { en: code } })) };

/** A method of two parts on 1–100 under one node, as a file has it. */
const methodOf = (aggregation: object, change: object = {}): object => ({
  ...defaultRiskMethod,
  questions: [],
  voices: null,
  scale: { least: 1, most: 100 },
  indicators: [indicator("part-0"), indicator("part-1")],
  nodes: [node("root", aggregation, parts(1, 1))],
  root: "root",
  classes: THRESHOLDS,
  ...change,
});
const problems = (method: object): string[] =>
  readMethod(method).match(
    () => [],
    (issues) => issues.map(({ code, path }) => `${code} ${path.join(".")}`),
  );

const KINDS = [
  { kind: "weighted-arithmetic" },
  { kind: "geometric" },
  { kind: "harmonic" },
  { kind: "power-mean", exponent: -2 },
  { kind: "median" },
  { kind: "maximum" },
  { kind: "minimum" },
  { kind: "inform-geometric" },
  { kind: "mazziotta-pareto", penalty: "plus" },
  { kind: "mazziotta-pareto", penalty: "minus" },
  { kind: "copeland" },
];

describe("how parts become one value, as a method says it", () => {
  it.each(KINDS)("%j is usable on 1–100", (aggregation) => {
    expect(problems(methodOf(aggregation))).toEqual([]);
  });

  it.each(["geometric", "harmonic"])("%s on a scale from 0 is refused, unless zero may make zero", (kind) => {
    const zero = { scale: { least: 0, most: 10 }, classes: BINS };
    expect(problems(methodOf({ kind }, zero))).toEqual(["geometric-needs-a-scale-above-zero nodes.0.aggregation"]);
    expect(problems(methodOf({ kind, zero: "makes-zero" }, zero))).toEqual([]);
    const below = { scale: { least: -1, most: 10 }, classes: BINS };
    expect(problems(methodOf({ kind, zero: "makes-zero" }, below))).toEqual([
      "geometric-needs-a-scale-above-zero nodes.0.aggregation",
    ]);
  });

  it.each([
    ["z-scores", { kind: "z-score", mean: 50, deviation: 10 }],
    ["goalposts that let values out", { kind: "goalposts", least: 0, most: 1, outside: "beyond" }],
  ])("a geometric mean over %s is refused, with the part", (_what, normalisation) => {
    expect(
      problems(
        methodOf({ kind: "geometric" }, { indicators: [indicator("part-0"), indicator("part-1", normalisation)] }),
      ),
    ).toEqual(["part-may-have-no-mean nodes.0.children.1.id"]);
  });

  it("what leaves the scale is found through the nodes between; of a part without weight nothing is asked", () => {
    const indicators = [indicator("part-0"), indicator("part-1", { kind: "z-score", mean: 50 })];
    const nodes = (weight: number) => [
      node("root", { kind: "harmonic" }, [{ id: "middle" }, { id: "part-0" }]),
      node("middle", { kind: "median" }, [{ id: "part-1", weight }]),
    ];
    expect(problems(methodOf({}, { indicators, nodes: nodes(1) }))).toEqual([
      "part-may-have-no-mean nodes.0.children.0.id",
    ]);
    const [root, middle] = nodes(1);
    const unweighted = [{ ...root, children: [{ id: "middle", weight: 0 }, { id: "part-0" }] }, middle];
    expect(problems(methodOf({}, { indicators, nodes: unweighted }))).toEqual([]);
  });

  it("a Mazziotta–Pareto index over z-scores or goalposts that let values out is usable; on a scale from below 0 it is not", () => {
    const kind = { kind: "mazziotta-pareto", penalty: "minus" };
    for (const normalisation of [
      { kind: "z-score", mean: 50, deviation: 10 },
      { kind: "goalposts", least: 0, most: 1, outside: "beyond" },
    ])
      expect(
        problems(methodOf(kind, { indicators: [indicator("part-0", normalisation), indicator("part-1")] })),
      ).toEqual([]);
    expect(problems(methodOf(kind, { scale: { least: -1, most: 10 }, classes: BINS }))).toEqual([
      "geometric-needs-a-scale-above-zero nodes.0.aggregation",
    ]);
  });

  it("a Mazziotta–Pareto index may be made of others", () => {
    const kind = { kind: "mazziotta-pareto", penalty: "minus" };
    const nodes = [node("root", kind, [{ id: "middle" }]), node("middle", kind, parts(1, 1))];
    expect(problems(methodOf({}, { nodes }))).toEqual([]);
  });

  it("a lower Mazziotta–Pareto index leaves 1–100 below, and stays on 70–130", () => {
    const nodes = [
      node("root", { kind: "geometric" }, [{ id: "middle" }]),
      node("middle", { kind: "mazziotta-pareto", penalty: "minus" }, parts(1, 1)),
    ];
    expect(problems(methodOf({}, { nodes }))).toEqual(["part-may-have-no-mean nodes.0.children.0.id"]);
    expect(problems(methodOf({}, { nodes, scale: { least: 70, most: 130 }, classes: BINS }))).toEqual([]);
  });

  it.each(["median", "maximum", "minimum"])("%s knows no weights, so unequal ones are refused", (kind) => {
    expect(problems(methodOf({ kind }, { nodes: [node("root", { kind }, parts(1, 2))] }))).toEqual([
      "weights-without-use nodes.0.children",
    ]);
    expect(problems(methodOf({ kind }, { nodes: [node("root", { kind }, parts(3, 3))] }))).toEqual([]);
  });

  it("a power mean with exponent 0 has another name", () => {
    expect(problems(methodOf({ kind: "power-mean", exponent: 0 }))).toEqual([
      "exponent-is-nothing nodes.0.aggregation.exponent",
    ]);
  });

  it("a bare count of pairs stands at the root, under classes of equal width, and nowhere else", () => {
    const bare = { kind: "copeland", onScale: false };
    expect(problems(methodOf(bare, { classes: BINS }))).toEqual([]);
    expect(problems(methodOf(bare))).toEqual(["outranking-off-the-scale nodes.0.aggregation.onScale"]);
    const nodes = [node("root", { kind: "median" }, [{ id: "middle" }]), node("middle", bare, parts(1, 1))];
    expect(problems(methodOf({}, { nodes, classes: BINS }))).toEqual([
      "outranking-off-the-scale nodes.1.aggregation.onScale",
    ]);
  });

  it("fewer than two classes, classes twice and words not for an index are found under equal width too", () => {
    const bins = (...codes: string[]) => ({
      classes: { ...BINS, classes: codes.map((code) => ({ code, label: { en: code } })) },
    });
    expect(problems(methodOf({ kind: "median" }, bins("low")))).toHaveLength(1);
    expect(problems(methodOf({ kind: "median" }, bins("low", "low", "priority")))).toEqual([
      "class-stands-twice classes.classes.1.code",
      "word-not-for-an-index classes.classes.2.label",
    ]);
    expect(problems(methodOf({ kind: "median" }, { classes: { ...BINS, classes: THRESHOLDS.classes } }))).toEqual([
      "unknown-field classes.classes.0.from",
      "unknown-field classes.classes.1.from",
    ]);
  });

  it("everything is said at once", () => {
    const nodes = [
      node("root", { kind: "geometric" }, [
        { id: "middle", weight: 1 },
        { id: "part-0", weight: 1 },
      ]),
      node("middle", { kind: "median" }, [
        { id: "part-1", weight: 1 },
        { id: "part-2", weight: 2 },
      ]),
    ];
    const indicators = [indicator("part-0"), indicator("part-1", { kind: "z-score", mean: 50 }), indicator("part-2")];
    expect(problems(methodOf({}, { nodes, indicators }))).toEqual([
      "weights-without-use nodes.1.children",
      "part-may-have-no-mean nodes.0.children.0.id",
    ]);
  });
});

describe("large trees", () => {
  const DEEP = 1000;
  const chain = Array.from({ length: DEEP }, (_one, depth) =>
    node(`n${depth}`, { kind: "geometric" }, [{ id: depth + 1 < DEEP ? `n${depth + 1}` : "part-0" }]),
  );
  const deep = { root: "n0", indicators: [indicator("part-0")] };

  it("a thousand nodes one below the other are read like any other, and a circle of them is found", () => {
    expect(problems(methodOf({}, { ...deep, nodes: chain }))).toEqual([]);
    const circle = [...chain.slice(0, -1), node(`n${DEEP - 1}`, { kind: "geometric" }, [{ id: "n0" }])];
    expect(
      problems(methodOf({}, { ...deep, nodes: circle })).filter((one) => one.startsWith("tree-has-a-circle")),
    ).toHaveLength(DEEP);
  });

  it("what only hangs between two circles, or above one, is on none", () => {
    const nodes = [
      node("root", { kind: "median" }, [{ id: "a" }]),
      node("a", { kind: "median" }, [{ id: "a2" }]),
      node("a2", { kind: "median" }, [{ id: "a" }, { id: "between" }]),
      node("between", { kind: "median" }, [{ id: "b" }, { id: "part-0" }, { id: "part-1" }]),
      node("b", { kind: "median" }, [{ id: "b" }]),
    ];
    expect(problems(methodOf({}, { nodes })).filter((one) => one.startsWith("tree-has-a-circle"))).toEqual([
      "tree-has-a-circle nodes.1",
      "tree-has-a-circle nodes.2",
      "tree-has-a-circle nodes.4",
    ]);
  });
});
