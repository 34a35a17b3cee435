import { describe, expect, it } from "vitest";
import { attack, base, cellsOf, count, row } from "./figures-fixture.ts";
import { heatTable } from "./heat-table.ts";
import { periodTable } from "./period-table.ts";
import { withoutRegions } from "./without-regions.ts";

/** Counts of survivors as they are agreed for regions: without an admin 2 unit. */
const survivors = ["ML05", "ML06", "ML06"].map((adm1, index) => ({
  ...row(`count-${index}`, "", "life", { adm1, type: "rape" }),
  adm2: null,
}));
const input = { ...base, rows: [...attack, ...survivors], across: "category", unit: "violations" } as const;

describe("withoutRegions", () => {
  it("shows in no region how many counts of survivors are its own", () => {
    const codes = heatTable(withoutRegions(input)).rows.map(({ cells }) => cells["area"]);
    expect(codes).toEqual(
      ["ML0508", "ML0501", "ML0505", "no-smaller-area", "total"].map((text) => expect.objectContaining({ text })),
    );
    expect(cellsOf(heatTable(withoutRegions(input)), "no-smaller-area")["total"]).toMatchObject({ least: 3 });
  });

  it("changes no sum and no other row", () => {
    const [whole, less] = [heatTable(input), heatTable(withoutRegions(input))];
    for (const code of ["ML0505", "total"]) expect(cellsOf(less, code)).toEqual(cellsOf(whole, code));
    expect(periodTable(withoutRegions(input), "total")).toEqual(periodTable(input, "total"));
    expect(cellsOf(less, "ML0505")["total"]).toEqual(count(3));
  });

  it("changes nothing where all is counted for smaller areas", () => {
    const areas = { ...input, rows: attack };
    expect(heatTable(withoutRegions(areas))).toEqual(heatTable(areas));
  });
});
