import { describe, expect, it } from "vitest";
import { inTwoHalves, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * The Mazziotta–Pareto index: M ∓ S·cv of values with mean 100 and standard deviation 10 across the units.
 * Source: De Muro, Mazziotta & Pareto, Social Indicators Research 104 (2011); the adjusted index on 70–130: Mazziotta &
 * Pareto, Social Indicators Research 127 (2016).
 */
const indexOf = (penalty: "minus" | "plus", normalisation: object, scale = { least: 0, most: 200 }) =>
  publishedMethod({
    source: "De Muro, Mazziotta & Pareto (2011)",
    scale,
    indicators: [
      part("income", { value: "income", direction: "raises-score", normalisation }),
      part("deaths", { value: "deaths", direction: "lowers-score", normalisation }),
    ],
    nodes: [
      part("index", {
        aggregation: { kind: "mazziotta-pareto", penalty },
        children: [{ id: "income" }, { id: "deaths" }],
        minimumShare: 1,
      }),
    ],
    root: "index",
    classes: inTwoHalves,
  });

// income: mean 20, deviation √(200/3); deaths: mean 4, deviation √((4 + 1 + 1)/3) = √2
const TABLE = `
area,income,deaths
a,   10,    6
b,   20,    3
c,   30,    3`;

describe("the index over standardised values", () => {
  const zScore = { kind: "z-score", mean: 100, deviation: 10, of: "population" };
  // income 100 ∓ 10·√1.5 = 87.752551, 100, 112.247449; deaths turned round:
  // 100 − 10·√2 = 85.857864, 100 + 10/√2 = 107.071068 twice
  it("takes from the mean what the values lie apart, S²/M", () => {
    const values = valuesIn(scoresOfTable(indexOf("minus", zScore), TABLE), "index");
    // a: M 86.8052076, S 0.9473434 (half the difference), S²/M 0.0103387
    expect(values["a"]).toBeCloseTo(86.7948689, 6);
    // b: M 103.5355339, S 3.5355339, S²/M 12.5/103.5355339 = 0.1207315
    expect(values["b"]).toBeCloseTo(103.4148024, 6);
    // c: M 109.6592583, S 2.5881905, S²/M 0.0610867
    expect(values["c"]).toBeCloseTo(109.5981716, 6);
  });

  it("adds it where more is worse", () => {
    const values = valuesIn(scoresOfTable(indexOf("plus", zScore), TABLE), "index");
    expect(values["b"]).toBeCloseTo(103.5355339 + 0.1207315, 6);
  });

  it("may be asked for with the deviation of a sample, too", () => {
    // income 100 ∓ 10, deaths: deviation √3, 100 − 20/√3 = 88.4529946; M 89.2264973, S 0.7735027
    const values = valuesIn(scoresOfTable(indexOf("minus", { ...zScore, of: "sample" }), TABLE), "index");
    expect(values["a"]).toBeCloseTo(89.2264973 - 0.0067055, 6);
  });
});

describe("the adjusted index, over fixed goalposts", () => {
  const goalposts = { kind: "goalposts", least: 0, most: 40, outside: "beyond" };
  const scale = { least: 70, most: 130 };

  it("lies on 70–130, and a later year that leaves the goalposts leaves the scale with it", () => {
    const later = "area,income,deaths\na,10,6\nd,44,0";
    const values = valuesIn(scoresOfTable(indexOf("minus", goalposts, scale), later), "index");
    // a: 70 + 60·10/40 = 85 and 70 + 60·34/40 = 121: M 103, S 18, 324/103
    expect(values["a"]).toBeCloseTo(103 - 324 / 103, 9);
    // d: 136 and 130: M 133, S 3
    expect(values["d"]).toBeCloseTo(133 - 9 / 133, 9);
  });
});
