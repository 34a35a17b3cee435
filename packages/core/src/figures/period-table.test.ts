import { describe, expect, it } from "vitest";
import type { Month } from "../kernel/month.ts";
import { atLeast, attack, base, cellsOf, count, june, noteCodes, row } from "./figures-fixture.ts";
import type { FiguresInput } from "./figures-input.ts";
import { periodTable } from "./period-table.ts";

const may = "2020-05" as Month;
const reported = (area: string, month: Month) => ({ area, month, state: "reported" as const });
const twoMonths: FiguresInput = {
  ...base,
  from: may,
  states: [...base.states, reported("ML0501", may), reported("ML0505", may), reported("ML0508", may)],
  rows: [...attack, row("b", "ML0508", "life", { month: may }), row("c", "ML0505", "property", { month: may })],
  monitors: [
    { month: may, planned: 57, active: 49 },
    { month: june, planned: 57, active: 57 },
  ],
  across: "category",
  unit: "violations",
};

describe("figures of a period", () => {
  it("by category: a row a category, the six totals of a quarter and their sum, with their basis", () => {
    const table = periodTable(twoMonths, "total");
    expect(table.rows.map(({ cells }) => cells["figure"])).toEqual([atLeast(2), atLeast(2), atLeast(1), atLeast(5)]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(["part", "part", "part", "total"]);
    expect(table.marks.basis).toBe("documented");
    expect(noteCodes(table)[0]).toBe("counting-basis");
  });

  it("by area: an area that was cut off for a month keeps what is known of it, as a lower bound", () => {
    const table = periodTable(twoMonths, "area");
    expect(cellsOf(table, "ML0508")).toMatchObject({
      ...{ state: { text: "differs" }, life: atLeast(1), property: atLeast(0), total: atLeast(1) },
      ...{ monthsSeen: count(1), monthsNotSeen: count(1) },
    });
    expect(cellsOf(table, "ML0505")["total"]).toEqual(count(4));
    expect(cellsOf(table, "ML0501")["total"]).toEqual(count(0));
  });

  it("by month: how many monitors worked and how many areas were seen stand beside every month", () => {
    const table = periodTable(twoMonths, "month");
    expect(cellsOf(table, may)).toMatchObject({ total: count(2), monitorsActive: count(49), areasNotSeen: count(0) });
    expect(cellsOf(table, june)).toMatchObject({
      total: atLeast(3),
      monitorsActive: count(57),
      areasNotSeen: count(1),
    });
    expect(cellsOf(table, "total")["monitorsActive"]).toBeUndefined();
    expect(table.notes.find(({ code }) => code === "monitors-active")?.text["fr"]).toContain("2020-05 49 sur 57");
  });

  it("adds what is counted for a region only, under its name, and takes it for no area that was seen in part", () => {
    const states = base.areas.map(({ code }) => reported(code, june));
    const survivors = { ...row("s", "", "life"), adm2: null };
    const regions = [{ code: "ML05", label: { en: "Mopti (region)" } }];
    const table = periodTable({ ...twoMonths, from: june, states, rows: [...attack, survivors], regions }, "area");
    expect(cellsOf(table, "ML05")).toMatchObject({ name: { label: { en: "Mopti (region)" } }, life: atLeast(1) });
    expect(cellsOf(table, "ML05")["property"]).toEqual({ kind: "no-data", state: "not-stated" });
    expect(cellsOf(table, "total")).toMatchObject({ life: count(2), total: count(4) });
    expect(noteCodes(table)).not.toContain("areas-seen-in-part");
  });

  it("says nothing of monitors where the plan states none", () => {
    const table = periodTable({ ...twoMonths, monitors: [] }, "month");
    expect(cellsOf(table, may)["monitorsActive"]).toEqual({ kind: "no-data", state: "not-stated" });
    expect(noteCodes(table)).not.toContain("monitors-active");
  });

  it("with alerts not yet documented says so in its marks and in words", () => {
    const alert = { ...row("z", "ML0505", "life"), status: "disseminated", linked: 0 };
    const table = periodTable(
      { ...twoMonths, rows: [...twoMonths.rows, alert], basis: "with-undocumented-alerts" },
      "total",
    );
    expect(table.rows.at(-1)?.cells["figure"]).toEqual(atLeast(6));
    expect(table.marks.basis).toBe("with-undocumented-alerts");
    expect(table.notes[0]?.text["en"]).toContain("flash alerts not yet documented");
  });
});
