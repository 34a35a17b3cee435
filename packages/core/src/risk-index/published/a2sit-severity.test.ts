import { describe, expect, it } from "vitest";
import { classesIn, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * UNHCR's Admin-2 Severity Index Tool: at most five values pulled in, each indicator laid on 1 to 100 over its range, a
 * weighted mean of choice, five levels of equal width over the range of the scores.
 * Source: A2SIT, documentation (data processing, aggregation and weighting); R's `cut`, whose help has 0 to 10 in five.
 */
const LEVELS = {
  kind: "equal-width",
  classes: ["1", "2", "3", "4", "5"].map((level) => ({ code: `level-${level}`, label: { en: level } })),
};

describe("levels", () => {
  it("0 to 10 in five: (−0.01,2] (2,4] (4,6] (6,8] (8,10]", () => {
    const method = publishedMethod({
      source: "R, base::cut",
      scale: { least: 0, most: 10 },
      indicators: [part("x", { value: "x", direction: "raises-score", normalisation: { kind: "as-it-is" } })],
      nodes: [part("index", { aggregation: { kind: "weighted-arithmetic" }, children: [{ id: "x" }] })],
      root: "index",
      classes: LEVELS,
    });
    const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const levels = classesIn(scoresOfTable(method, `area,x\n${values.map((x) => `u${x},${x}`).join("\n")}`));
    expect(values.map((x) => levels[`u${x}`]?.slice(-1)).join(" ")).toBe("1 1 1 2 2 3 3 4 4 5 5");
  });
});

describe("a run", () => {
  const indicator = (id: string, direction: string) =>
    part(id, {
      value: id,
      direction,
      outliers: { kind: "winsorise", otherwise: "log-by-skew" },
      normalisation: { kind: "observed-range" },
    });
  const run = (aggregation: string) =>
    scoresOfTable(
      publishedMethod({
        source: "UNHCR, A2SIT",
        scale: { least: 1, most: 100 },
        indicators: [indicator("threats", "raises-score"), indicator("services", "lowers-score")],
        nodes: [
          part("severity", {
            aggregation: { kind: aggregation },
            children: [{ id: "threats" }, { id: "services" }],
          }),
        ],
        root: "severity",
        classes: LEVELS,
      }),
      // one area with 500 threats where the others have 1 to 7
      "area,threats,services\na,1,70\nb,2,60\nc,3,50\nd,4,40\ne,5,30\nf,6,20\ng,7,10\nh,500,10",
    );
  // the k-th step of six on 1 to 100
  const step = (k: number): number => 1 + (99 * k) / 6;

  it("500 is pulled in to 7; both indicators then say the same", () => {
    const threats = valuesIn(run("weighted-arithmetic"), "threats");
    expect([threats["a"], threats["d"], threats["g"], threats["h"]]).toEqual([1, step(3), 100, 100]);
    expect(classesIn(run("weighted-arithmetic"))).toEqual({
      ...{ a: "level-1", b: "level-1", c: "level-2", d: "level-3", e: "level-4" },
      ...{ f: "level-5", g: "level-5", h: "level-5" },
    });
  });

  it("the geometric mean has a value throughout, as the scale begins at 1; the harmonic one too", () => {
    expect(valuesIn(run("geometric"), "severity")["a"]).toBeCloseTo(1, 12);
    expect(valuesIn(run("harmonic"), "severity")["c"]).toBeCloseTo(step(2), 9);
  });

  it("a weight of a half counts half: the third root of √t·s, squared", () => {
    const unequal = scoresOfTable(
      publishedMethod({
        source: "UNHCR, A2SIT",
        scale: { least: 1, most: 100 },
        indicators: [indicator("threats", "raises-score"), indicator("services", "lowers-score")],
        nodes: [
          part("severity", {
            aggregation: { kind: "geometric" },
            children: [{ id: "threats", weight: 0.5 }, { id: "services" }],
          }),
        ],
        root: "severity",
        classes: LEVELS,
      }),
      "area,threats,services\na,1,30\nb,2,10\nc,3,20",
    );
    // b: threats 50.5, services 100
    expect(valuesIn(unequal, "severity")["b"]).toBeCloseTo((50.5 ** 0.5 * 100) ** (1 / 1.5), 9);
  });
});
