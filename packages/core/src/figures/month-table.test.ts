import { describe, expect, it } from "vitest";
import type { CountedRow } from "./counted-row.ts";
import { atLeast, attack, base, cellsOf, count, june, noteCodes, row } from "./figures-fixture.ts";
import { monthTable } from "./month-table.ts";
import type { Table } from "./table.ts";
import type { Unit } from "./unit.ts";

const across = (unit: Unit, rows: readonly CountedRow[] = attack): Table =>
  monthTable({ ...base, rows, across: "category", unit });

describe("monthTable", () => {
  it("counts a village attack as one incident with three violations", () => {
    expect(cellsOf(across("incidents"), "ML0505")).toMatchObject({
      life: count(1),
      property: count(1),
      movement: count(1),
      total: count(1),
    });
    expect(cellsOf(across("violations"), "total")["total"]).toEqual(atLeast(3));
    expect(noteCodes(across("incidents"))).toContain("incidents-stand-in-several-columns");
  });

  it("takes no count of survivors for an incident: it leads to none", () => {
    const { unit: _unit, ...survivors } = row("s", "ML0505", "integrity");
    const rows: CountedRow[] = [...attack, { ...survivors, stream: "s" }];
    expect(cellsOf(across("incidents", rows), "ML0505")["total"]).toEqual(count(1));
    expect(cellsOf(across("violations", rows), "ML0505")["total"]).toEqual(count(4));
  });

  it("never adds displaced people to victims", () => {
    expect(cellsOf(across("people"), "total")["total"]).toEqual(atLeast(3));
    expect(cellsOf(across("displaced-people"), "total")["total"]).toEqual(atLeast(1200, 1200, true));
    expect(cellsOf(across("households"), "total")["total"]).toEqual(atLeast(150));
    expect(cellsOf(across("objects"), "total")["total"]).toEqual(atLeast(8, 8, true));
  });

  it("puts areas without data first, with their state, and apart from zero", () => {
    const table = across("violations");
    expect(table.rows.map(({ cells }) => (cells["area"] as { text: string }).text)).toEqual([
      "ML0508",
      "ML0501",
      "ML0505",
      "total",
    ]);
    expect(cellsOf(table, "ML0508")["total"]).toEqual({ kind: "no-data", state: "no-access" });
    expect(cellsOf(table, "ML0501")["total"]).toEqual(count(0));
    expect(noteCodes(table)).toContain("areas-without-data");
  });

  it("gives no zero where a part of the area was seen, or where nobody said what was seen", () => {
    const states = [{ area: "ML0501", month: june, state: "partly-covered" as const }];
    const table = monthTable({ ...base, states, rows: [], across: "category", unit: "violations" });
    expect(table.rows.map(({ cells }) => cells["total"])).toEqual([
      { kind: "no-data", state: "partly-covered" },
      { kind: "no-data", state: "not-stated" },
      { kind: "no-data", state: "not-stated" },
      { kind: "no-data", state: "no-area-seen" },
    ]);
  });

  it("gives no zero beside a record of an area that was seen in part: what came in is a lower bound", () => {
    const states = [
      { area: "ML0501", month: june, state: "covered-and-quiet" as const },
      { area: "ML0505", month: june, state: "partly-covered" as const },
    ];
    const table = monthTable({
      ...base,
      states,
      rows: [row("a", "ML0505", "life")],
      across: "category",
      unit: "violations",
    });
    expect(cellsOf(table, "ML0505")).toMatchObject({
      life: atLeast(1),
      property: { kind: "no-data", state: "partly-covered" },
      total: atLeast(1),
    });
    expect(cellsOf(table, "ML0501")).toMatchObject({ life: count(0), total: count(0) });
    expect(cellsOf(table, "total")).toMatchObject({ life: atLeast(1), property: atLeast(0), total: atLeast(1) });
    expect(noteCodes(table)).toContain("areas-seen-in-part");
  });

  it("gives plain counts only where all was seen", () => {
    const states = base.areas.map(({ code }) => ({ area: code, month: june, state: "reported" as const }));
    const table = monthTable({ ...base, states, rows: attack, across: "category", unit: "violations" });
    expect(cellsOf(table, "total")["total"]).toEqual(count(3));
  });

  it("keeps sex and age that are not known, so that parts and whole reconcile", () => {
    const rows = [
      row("a", "ML0505", "life", { least: 10, most: 15, approximate: 1, women: 4, unknownLeast: 6, unknownMost: 11 }),
    ];
    const cells = cellsOf(monthTable({ ...base, rows, across: "people", unit: "people" }), "total");
    expect(cells).toMatchObject({ women: atLeast(4), unknown: atLeast(6, 11, true), total: atLeast(10, 15, true) });
  });

  it("leaves out what was set aside, withdrawn or merged into another", () => {
    const rows = ["set-aside", "withdrawn", "merged"].map((status) => row(status, "ML0505", "life", { status }));
    expect(cellsOf(across("violations", rows), "total")["total"]).toEqual(atLeast(0));
  });

  it("loses no row whose area or category is not in its lists", () => {
    const table = across("violations", [row("a", "ML0101", "other"), row("b", "ML0505", "life")]);
    expect(cellsOf(table, "total")).toMatchObject({ "not-listed": count(1), total: count(2) });
    expect(cellsOf(table, "ML0101")["total"]).toEqual(atLeast(1));
    expect(noteCodes(table)).toEqual(expect.arrayContaining(["column-not-in-the-list", "area-not-in-the-list"]));
  });

  it("says beside sexual violence that it is what reached a monitor", () => {
    const codes = (rows: CountedRow[]) => noteCodes(across("violations", rows));
    expect(codes([row("a", "ML0505", "life", { type: "rape" })])).toContain("what-reached-a-monitor");
    expect(codes(attack)).not.toContain("what-reached-a-monitor");
  });

  it("says where a number is not known, so that the figure is a lower bound", () => {
    expect(noteCodes(across("people", [row("a", "ML0505", "life")]))).toContain("number-not-known");
  });

  it("carries sample, taxonomy and `as known on`, and goes to nobody before its release", () => {
    expect(across("people").marks).toEqual({
      audience: null,
      sample: true,
      taxonomy: { id: "mali-2021", version: "2021-09" },
      asKnownOn: null,
      basis: "documented",
    });
  });

  it("gives columns that depend on the lists and the unit only, as long as the lists are whole", () => {
    expect(across("people", []).columns).toEqual(across("people").columns);
  });
});
