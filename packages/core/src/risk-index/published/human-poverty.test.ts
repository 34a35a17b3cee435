import { describe, expect, it } from "vitest";
import { inTwoHalves, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * The Human Poverty Indices, power means of exponent 3: the largest deprivation counts most.
 * Source: UNDP, Human Development Report 2007/2008, technical note 1, with its worked examples Bolivia and Australia.
 */
const poverty = (columns: readonly string[], nodes: readonly object[]) =>
  publishedMethod({
    source: "UNDP, Human Development Report 2007/2008, technical note 1",
    scale: { least: 0, most: 100 },
    indicators: columns.map((id) =>
      part(id, { value: id, direction: "raises-score", normalisation: { kind: "as-it-is" } }),
    ),
    nodes,
    root: "poverty",
    classes: inTwoHalves,
  });
const cubed = (...ids: readonly string[]) =>
  part("poverty", {
    aggregation: { kind: "power-mean", exponent: 3 },
    children: ids.map((id) => ({ id })),
    minimumShare: 1,
    decimals: 1,
  });

describe("human poverty", () => {
  it("in a developing country (HPI-1): Bolivia's 15.5, 13.3 and the mean of 15 and 8 are 13.6", () => {
    const living = part("living", {
      aggregation: { kind: "weighted-arithmetic" },
      children: [{ id: "no-water" }, { id: "underweight" }],
    });
    const columns = ["early-death", "illiterate", "no-water", "underweight"];
    const method = poverty(columns, [cubed("early-death", "illiterate", "living"), living]);
    const scores = scoresOfTable(method, "area,early-death,illiterate,no-water,underweight\nBolivia,15.5,13.3,15,8");
    expect([valuesIn(scores, "living"), valuesIn(scores, "poverty")]).toEqual([{ Bolivia: 11.5 }, { Bolivia: 13.6 }]);
  });

  it("in an industrial one (HPI-2): Australia's 7.3, 17.0, 12.2 and 0.9 are 12.1", () => {
    const columns = ["early-death", "illiterate", "poor", "unemployed"];
    const method = poverty(columns, [cubed(...columns)]);
    const scores = scoresOfTable(method, "area,early-death,illiterate,poor,unemployed\nAustralia,7.3,17,12.2,0.9");
    expect(valuesIn(scores, "poverty")).toEqual({ Australia: 12.1 });
  });
});
