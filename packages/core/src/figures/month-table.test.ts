import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AreaState } from "../kernel/area-state.ts";
import type { Month } from "../kernel/month.ts";
import type { CountedRow } from "./counted-row.ts";
import type { FiguresInput } from "./figures-input.ts";
import { monthTable } from "./month-table.ts";
import type { Cell, Table } from "./table.ts";
import { Unit } from "./unit.ts";

const june = "2020-06" as Month;
const labels = (code: string) => ({ code, label: { en: code, fr: code } });

const noPeople = {
  least: null,
  most: null,
  approximate: null,
  households: null,
  unknownLeast: null,
  unknownMost: null,
};
const row = (stream: string, adm2: string, category: string, more: Partial<Record<string, string | number>> = {}) =>
  ({
    ...noPeople,
    stream,
    ordinal: 1,
    month: june,
    adm1: "ML05",
    adm2,
    status: "alleged",
    category,
    type: `${category}-type`,
    unit: "victims",
    ...more,
  }) as CountedRow;

const base = {
  from: june,
  to: june,
  areas: ["ML0501", "ML0505", "ML0508"].map(labels),
  states: [
    { area: "ML0501", month: june, state: "covered-and-quiet" as const },
    { area: "ML0505", month: june, state: "reported" as const },
    { area: "ML0508", month: june, state: "no-access" as const },
  ],
  headings: ["life", "property", "movement"].map(labels),
  taxonomy: { id: "mali-2021", version: "2021-09" },
  sexualOrGenderBased: ["rape"],
  asKnownOn: null,
  sample: true,
  basis: "documented" as const,
  monitors: [],
  late: [],
};

/** An attack on a village: three dead, about eight houses, 150 households that left. */
const attack = [
  row("a", "ML0505", "life", { least: 3, most: 3, approximate: 0, men: 2, unknownLeast: 1, unknownMost: 1 }),
  row("a", "ML0505", "property", { unit: "objects", least: 8, most: 8, approximate: 1 }),
  row("a", "ML0505", "movement", {
    unit: "displaced",
    least: 1200,
    most: 1200,
    approximate: 1,
    households: 150,
    unknownLeast: 1200,
    unknownMost: 1200,
  }),
];

const across = (unit: Unit, rows: readonly CountedRow[] = attack): Table =>
  monthTable({ ...base, rows, across: "category", unit });
const cellsOf = (table: Table, area: string) =>
  table.rows.find(({ cells }) => (cells["area"] as { text: string }).text === area)?.cells ?? {};
const count = (least: number, most = least, approximate = false): Cell => ({ kind: "count", least, most, approximate });
/** A sum that holds area-months which were not wholly seen. */
const atLeast = (least: number, most = least, approximate = false): Cell => ({
  ...{ kind: "count", least, most, approximate },
  lowerBound: true,
});

describe("monthTable", () => {
  it("counts a village attack as one incident with three violations", () => {
    expect(cellsOf(across("incidents"), "ML0505")).toMatchObject({
      life: count(1),
      property: count(1),
      movement: count(1),
      total: count(1),
    });
    expect(cellsOf(across("violations"), "total")["total"]).toEqual(atLeast(3));
    expect(across("incidents").notes.map(({ code }) => code)).toContain("incidents-stand-in-several-columns");
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
    expect(table.notes.map(({ code }) => code)).toContain("areas-without-data");
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
    expect(table.notes.map(({ code }) => code)).toContain("areas-seen-in-part");
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
    expect(table.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["column-not-in-the-list", "area-not-in-the-list"]),
    );
  });

  it("says beside sexual violence that it is what reached a monitor", () => {
    const codes = (rows: CountedRow[]) => across("violations", rows).notes.map(({ code }) => code);
    expect(codes([row("a", "ML0505", "life", { type: "rape" })])).toContain("what-reached-a-monitor");
    expect(codes(attack)).not.toContain("what-reached-a-monitor");
  });

  it("says where a number is not known, so that the figure is a lower bound", () => {
    expect(across("people", [row("a", "ML0505", "life")]).notes.map(({ code }) => code)).toContain("number-not-known");
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

  const anyRow = fc
    .record({
      stream: fc.constantFrom("a", "b", "c", "d"),
      adm2: fc.constantFrom("ML0501", "ML0505", "ML0508", "ML0101"),
      month: fc.constantFrom("2020-05", "2020-06", "2020-07"),
      category: fc.constantFrom("life", "property", "movement", "other"),
      unit: fc.constantFrom("victims", "displaced", "objects"),
      men: fc.nat(9),
      girls: fc.nat(9),
      unknownLeast: fc.nat(9),
      more: fc.nat(9),
      status: fc.constantFrom("alleged", "corroborated", "set-aside"),
    })
    .map(({ more, ...some }): CountedRow => {
      const least = some.men + some.girls + some.unknownLeast;
      return {
        ...some,
        adm1: "ML05",
        type: "t",
        least,
        most: least + more,
        unknownMost: some.unknownLeast + more,
        approximate: more > 0 ? 1 : 0,
      };
    });
  const anyInput = fc
    .record({
      rows: fc.array(anyRow),
      unit: fc.constantFrom(...Unit.options),
      state: fc.constantFrom(...AreaState.options),
    })
    .map(
      ({ rows, unit, state }): FiguresInput => ({
        ...base,
        to: "2020-07" as Month,
        states: [...base.states, { area: "ML0505", month: "2020-07", state }],
        rows,
        across: "category",
        unit,
      }),
    );
  const most = (cell: Cell | undefined): number => (cell?.kind === "count" ? cell.most : 0);

  it("adds up: down every column, and across every row except of incidents", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const table = monthTable(input);
        const parts = table.columns.filter(({ kind, key }) => kind === "count" && key !== "total");
        for (const { key } of [...parts, { key: "total" }]) {
          const down = table.rows
            .filter(({ kind }) => kind === "area")
            .reduce((sum, { cells }) => sum + most(cells[key]), 0);
          expect(most(table.rows.at(-1)?.cells[key])).toBe(down);
        }
        if (input.unit === "incidents") return;
        for (const { cells } of table.rows)
          expect(parts.reduce((sum, { key }) => sum + most(cells[key]), 0)).toBe(most(cells["total"]));
      }),
    );
  });

  it("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(monthTable({ ...input, rows: input.rows.toReversed() })).toEqual(monthTable(input));
      }),
    );
  });

  it("gives columns that depend on the lists and the unit only, as long as the lists are whole", () => {
    expect(across("people", []).columns).toEqual(across("people").columns);
  });
});
