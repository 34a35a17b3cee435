import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import { atLeast, attack, base, cellsOf, count } from "./figures-fixture.ts";
import { heatTable } from "./heat-table.ts";

describe("heatTable", () => {
  it("has a column a month, and areas never seen first", () => {
    const table = heatTable({
      ...base,
      from: "2020-05" as Month,
      states: [...base.states, { area: "ML0505", month: "2020-05", state: "covered-and-quiet" }],
      rows: attack,
      across: "category",
      unit: "violations",
    });
    expect(table.columns.map(({ key }) => key)).toEqual(["area", "name", "2020-05", "2020-06", "total"]);
    expect(table.rows[0]?.cells["area"]).toEqual({ kind: "text", text: "ML0508" });
    expect(cellsOf(table, "ML0508")).toMatchObject({
      "2020-05": { kind: "no-data", state: "not-stated" },
      "2020-06": { kind: "no-data", state: "no-access" },
      total: { kind: "no-data", state: "no-area-seen" },
    });
    expect(cellsOf(table, "ML0505")).toMatchObject({ "2020-05": count(0), "2020-06": count(3), total: count(3) });
    expect(cellsOf(table, "total")).toMatchObject({ "2020-05": atLeast(0), "2020-06": atLeast(3), total: atLeast(3) });
  });
});
