import { describe, expect, it } from "vitest";
import { defaultRiskMethod } from "../method/default-method.ts";
import { type RiskMethod, readMethod } from "../method/risk-method.ts";
import { workbookMethod } from "../scoring/workbook-fixture.ts";
import { chosenMethod } from "./chosen-method.ts";
import { defaultSensitivityPlan } from "./default-plan.ts";
import { readSensitivityPlan } from "./sensitivity-plan.ts";
import { withoutPart } from "./without-part.ts";

const changed = (over: Record<string, unknown>): RiskMethod =>
  readMethod({ ...workbookMethod, ...over })._unsafeUnwrap();

const read = (choices: readonly unknown[], method = workbookMethod) =>
  readSensitivityPlan({ source: "test", choices }, method).map(({ choices: read }) => read);

const problemsOf = (choices: readonly unknown[], method = workbookMethod) =>
  read(choices, method)
    ._unsafeUnwrapErr()
    .map(({ code, path }) => [code, path.join(".")]);

describe("a plan of what might be chosen otherwise", () => {
  it("needs little: a name and a kind, and a quarter of each weight is meant", () => {
    expect(read([{ kind: "weights", id: "weights" }])._unsafeUnwrap()).toEqual([
      { kind: "weights", id: "weights", of: null, by: 0.25 },
    ]);
  });

  it("says everything that is wrong with it at once, and where", () => {
    expect(
      problemsOf([
        { kind: "weights", id: "one", of: ["threats"] },
        { kind: "leave-out", id: "one", parts: ["risks", "nobody"] },
        { kind: "aggregation", id: "mean", alternatives: [{ kind: "maximum" }, { kind: "geometric" }] },
        { kind: "leave-out", id: "all", parts: ["protection-risk"] },
      ]),
    ).toEqual([
      ["choice-named-twice", "choices.1.id"],
      ["part-unknown", "choices.0.of.0"],
      ["part-unknown", "choices.1.parts.1"],
      ["option-makes-no-method", "choices.2.alternatives.1"],
      ["option-makes-no-method", "choices.3.parts.0"],
    ]);
    expect(problemsOf([{ kind: "imputation", id: "x", alternatives: [] }])).toEqual([
      ["too-short", "choices.0.alternatives"],
    ]);
    expect(problemsOf([])).toEqual([["too-short", "choices"]]);
  });

  it("an option is named once, and the method's own not at all: it is always among them, and would count twice", () => {
    expect(
      problemsOf([
        {
          kind: "aggregation",
          id: "mean",
          alternatives: [
            { kind: "power-mean", exponent: 2 },
            { kind: "weighted-arithmetic" },
            { kind: "power-mean", exponent: 2 },
          ],
        },
        { kind: "leave-out", id: "left", parts: ["risks", "threats", "risks"] },
      ]),
    ).toEqual([
      ["option-stands-twice", "choices.0.alternatives.1"],
      ["option-stands-twice", "choices.0.alternatives.2"],
      ["option-stands-twice", "choices.1.parts.2"],
    ]);
  });

  it("by default never fills in what the method leaves missing, and leaves fixed goalposts alone", () => {
    const { choices, source } = defaultSensitivityPlan(defaultRiskMethod);
    expect(source).toBe("Answerable default");
    expect(choices.map(({ kind }) => kind)).toEqual(["weights", "leave-out"]);
  });

  it("by default asks of a method that compares areas how they are laid on the scale, and after outliers", () => {
    const relative = changed({
      scale: { least: 1, most: 100 },
      classes: { kind: "equal-width", classes: ["a", "b"].map((code) => ({ code, label: { en: code } })) },
      indicators: workbookMethod.indicators.map((one) => ({
        ...one,
        normalisation: { kind: "observed-range" },
        imputation: { kind: "median" },
      })),
    });
    const { choices } = defaultSensitivityPlan(relative);
    expect(choices.map(({ id }) => id)).toEqual([
      "weights",
      "aggregation",
      "normalisation",
      "outliers",
      "imputation",
      "one-left-out",
    ]);
    expect(readSensitivityPlan({ source: "test", choices }, relative)._unsafeUnwrap().choices).toEqual(choices);
  });
});

describe("a method with something left out", () => {
  it("gives the weight to the siblings, and leaves out a node of which nothing is left", () => {
    const without = withoutPart(workbookMethod, "threats");
    expect(without?.nodes[0]?.children.map(({ id }) => id)).toEqual(["risks", "vulnerabilities", "capacities"]);
    expect(without?.indicators).toHaveLength(4);
    expect(withoutPart(workbookMethod, "protection-risk")).toBeNull();
    const deep = defaultRiskMethod.nodes[1]?.children.reduce<RiskMethod | null>(
      (method, { id }) => method && withoutPart(method, id),
      defaultRiskMethod,
    );
    expect(deep?.nodes[0]?.children.map(({ id }) => id)).not.toContain(defaultRiskMethod.nodes[1]?.id);
  });
});

describe("a method with everything chosen", () => {
  const choices = read([
    { kind: "leave-out", id: "out", parts: ["risks"] },
    { kind: "aggregation", id: "mean", alternatives: [{ kind: "maximum" }, { kind: "minimum" }] },
    { kind: "weights", id: "weights", by: 0.5 },
  ])._unsafeUnwrap();
  const chosen = (...numbers: number[]) => chosenMethod(workbookMethod, choices, numbers)?.nodes[0];

  it("is the method's own in the first part of each number, and an alternative in each of the others", () => {
    expect(chosen(0.49, 0.33, 0.5)?.aggregation.kind).toBe("weighted-arithmetic");
    expect(chosen(0.49, 0.34, 0.5)?.aggregation.kind).toBe("maximum");
    expect(chosen(0.49, 0.999, 0.5)?.aggregation.kind).toBe("minimum");
    expect(chosen(0.49, 0.1, 0.5)?.children).toHaveLength(4);
    expect(chosen(0.51, 0.1, 0.5)?.children).toHaveLength(3);
  });

  it("has weights within their bounds, the same for the same number, whatever else is chosen", () => {
    const [whole, less, other] = [chosen(0.1, 0.1, 0.5), chosen(0.9, 0.9, 0.5), chosen(0.1, 0.1, 0.6)];
    for (const { id, weight } of whole?.children ?? []) {
      const own = id === "threats" ? 2 : 1;
      expect(weight >= own * 0.5 && weight <= own * 1.5).toBe(true);
      const left = less?.children.find((child) => child.id === id);
      if (left !== undefined) expect(left.weight).toBe(weight);
    }
    expect(other?.children).not.toEqual(whole?.children);
  });
});
