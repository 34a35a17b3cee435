import { expect, it } from "vitest";
import { inTwoHalves, part, publishedMethod, scoresOfTable, valuesIn } from "./published-table-fixture.ts";

/**
 * The WorldRiskIndex: the geometric mean of exposure and vulnerability, to two decimals.
 * Source: Bündnis Entwicklung Hilft and IFHV, WorldRiskReport 2022, method and country table.
 */
it("the WorldRiskIndex 2022 of the Philippines and of Indonesia, from the printed exposure and vulnerability", () => {
  const ids = ["exposure", "vulnerability"];
  const method = publishedMethod({
    source: "Bündnis Entwicklung Hilft and IFHV, WorldRiskReport 2022",
    scale: { least: 0, most: 100 },
    indicators: ids.map((id) =>
      part(id, { value: id, direction: "raises-score", normalisation: { kind: "as-it-is" } }),
    ),
    nodes: [
      part("risk", {
        aggregation: { kind: "geometric", zero: "makes-zero" },
        children: ids.map((id) => ({ id })),
        minimumShare: 1,
        decimals: 2,
      }),
    ],
    root: "risk",
    classes: inTwoHalves,
  });
  const scores = scoresOfTable(method, "area,exposure,vulnerability\nPHL,39.99,54.81\nIDN,39.89,43.10");
  expect(valuesIn(scores, "risk")).toEqual({ PHL: 46.82, IDN: 41.46 });
});
