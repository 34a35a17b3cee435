import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "./default-method.ts";
import { defaultQuestions } from "./default-questions.ts";
import { defaultReliabilityRule } from "./reliability-rule.ts";
import { readMethod } from "./risk-method.ts";

const codes = (method: unknown): string[] =>
  readMethod(method).match(
    () => [],
    (issues) => issues.map(({ code, path }) => `${code} ${path.join(".")}`),
  );
const changed = (change: object): object => ({ ...defaultRiskMethod, ...change });
const root = (change: object) =>
  changed({
    nodes: defaultRiskMethod.nodes.map((node) => (node.id === "protection-risk" ? { ...node, ...change } : node)),
  });

describe("the shipped method", () => {
  it("is usable, says that it is ours and a draft, and is nobody else's", () => {
    expect(codes(JSON.parse(JSON.stringify(defaultRiskMethod)))).toEqual([]);
    expect([defaultRiskMethod.source, defaultRiskMethod.validations]).toEqual(["Answerable default", []]);
    expect(JSON.stringify([defaultRiskMethod.title, defaultRiskMethod.id])).not.toMatch(/mali/i);
    for (const title of Object.values(defaultRiskMethod.title)) expect(title).toMatch(/Answerable/);
  });

  it("has the four ingredients, and says which questions feed which", () => {
    expect(defaultRiskMethod.nodes.find(({ id }) => id === "protection-risk")?.children.map(({ id }) => id)).toEqual([
      ...["threats", "risks", "vulnerabilities", "capacities"],
    ]);
    for (const [ingredient, questions] of Object.entries(defaultQuestions))
      expect(defaultRiskMethod.nodes.find(({ id }) => id === ingredient)?.children.map(({ id }) => id)).toEqual(
        questions.map(({ code }) => code),
      );
  });

  it("lets a capacity lower the risk, and nothing else", () => {
    const lowering = defaultRiskMethod.indicators.filter(({ direction }) => direction === "lowers-score");
    expect(lowering.map(({ id }) => id as string)).toEqual(defaultQuestions.capacities.map(({ code }) => code));
  });

  it("needs five voices of two groups", () => {
    expect(defaultRiskMethod.voices).toMatchObject({ floor: 5, groups: 2, groupedBy: "category" });
  });
});

describe("a method that is no tree", () => {
  it.each([
    ["a root that is no node", changed({ root: "threat-attacks" }), "root-unknown root"],
    ["a child nobody knows", root({ children: [{ id: "no-such", weight: 1 }] }), "child-unknown nodes.0.children.0.id"],
    [
      "a child twice",
      root({ children: [...(defaultRiskMethod.nodes[0]?.children ?? []), { id: "threats", weight: 1 }] }),
      "child-stands-twice nodes.0.children.4.id",
    ],
    [
      "a child of two nodes",
      root({ children: [...(defaultRiskMethod.nodes[0]?.children ?? []), { id: "threat-attacks", weight: 1 }] }),
      "child-of-two-nodes nodes.1.children.0.id",
    ],
    [
      "weights of nothing",
      root({ children: (defaultRiskMethod.nodes[0]?.children ?? []).map((child) => ({ ...child, weight: 0 })) }),
      "weights-sum-to-nothing nodes.0.children",
    ],
  ])("%s is said with its place", (_what, method, problem) => {
    expect(codes(method)).toContain(problem);
  });

  it("a circle is found and ends", () => {
    const [first, second, ...others] = defaultRiskMethod.nodes;
    if (first === undefined || second === undefined) throw new Error("the default has nodes");
    const circle = { ...second, children: [{ id: first.id, weight: 1 }] };
    expect(codes(changed({ nodes: [first, circle, ...others] }))).toEqual(
      expect.arrayContaining(["tree-has-a-circle nodes.0", "tree-has-a-circle nodes.1"]),
    );
  });

  it("what the root does not reach would count for nothing", () => {
    expect(codes(root({ children: [{ id: "threats", weight: 1 }] }))).toEqual(
      expect.arrayContaining(["not-in-the-tree nodes.2.id", "not-in-the-tree indicators.11.id"]),
    );
  });
});

describe("a method that cannot be right", () => {
  it("nested a hundred thousand times is refused, not run out of stack", () => {
    let value: unknown = "threats";
    for (let depth = 0; depth < 100_000; depth++) value = { kind: "sum", of: [{ value }] };
    const indicators = [{ ...defaultRiskMethod.indicators[0], value }];
    expect(codes(changed({ indicators }))).toEqual(["nested-too-deep "]);
  });

  const [one] = defaultRiskMethod.indicators;
  if (one === undefined) throw new Error("the default has indicators");
  const classes = (labels: readonly [string, number][]): object => ({
    classes: {
      kind: "fixed-thresholds",
      classes: labels.map(([en, from], index) => ({ code: `c${index}`, label: { en }, from })),
    },
  });

  it("a geometric mean on a scale from 0 is refused: one zero would make all of it nothing", () => {
    expect(codes(root({ aggregation: { kind: "geometric" } }))).toEqual([
      "geometric-needs-a-scale-above-zero nodes.0.aggregation",
    ]);
  });

  it("goalposts, scale, classes, questions and floor are all looked at, at once", () => {
    const wrong = changed({
      ...classes([
        ["low", 10],
        ["lower", 5],
        ["out of reach", 101],
      ]),
      indicators: defaultRiskMethod.indicators.map((each, index) =>
        index === 0 ? { ...each, value: "no-such", normalisation: { kind: "goalposts", least: 4, most: 4 } } : each,
      ),
      voices: {
        ...{ floor: 3, groups: 2, indicativeFrom: 4, groupedBy: "post", comparedBy: [] },
        reliability: { ...defaultReliabilityRule, high: { informants: 4, groups: 3, apartAtMost: 0.5, inClass: 0.8 } },
      },
    });
    expect(codes(wrong).map((line) => line.split(" ")[0])).toEqual(
      expect.arrayContaining([
        "classes-do-not-begin-with-the-scale",
        "classes-out-of-order",
        "class-above-the-scale",
        "goalposts-are-backwards",
        "question-unknown",
        "range-is-backwards",
        "facet-unknown",
        "high-asks-less",
      ]),
    );
    expect(codes(wrong).filter((line) => line.startsWith("high-asks-less"))).toEqual([
      "high-asks-less voices.reliability.high.informants",
      "high-asks-less voices.reliability.high.apartAtMost",
    ]);
  });

  it.each(["priority", "Zone prioritaire", "eligible", "éligible", "safe", "zone sûre", "Sécurisé"])(
    "no class is called %s",
    (word) => {
      expect(
        codes(
          changed(
            classes([
              [word, 0],
              ["sur place", 50],
            ]),
          ),
        ),
      ).toEqual(["word-not-for-an-index classes.classes.0.label"]);
    },
  );

  it("a misspelt field loses no rule in silence", () => {
    expect(codes({ ...defaultRiskMethod, flor: 5 })).toEqual(["unknown-field flor"]);
  });
});
