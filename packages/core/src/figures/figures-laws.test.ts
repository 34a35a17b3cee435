import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AreaState, meansZero } from "../kernel/area-state.ts";
import type { Month } from "../kernel/month.ts";
import type { CountedRow } from "./counted-row.ts";
import { base } from "./figures-fixture.ts";
import type { FiguresInput } from "./figures-input.ts";
import { heatTable } from "./heat-table.ts";
import { monthTable } from "./month-table.ts";
import { periodTable } from "./period-table.ts";
import type { Cell, Table } from "./table.ts";
import { Unit } from "./unit.ts";

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
const figureColumns = (table: Table) => table.columns.filter(({ kind, beside }) => kind === "count" && !beside);

const byAreaMonth = [
  ["monthTable", monthTable],
  ["periodTable by area", (input: FiguresInput) => periodTable(input, "area")],
  ["periodTable by month", (input: FiguresInput) => periodTable(input, "month")],
  ["heatTable", heatTable],
] as const;
const every = [...byAreaMonth, ["periodTable by total", (input: FiguresInput) => periodTable(input, "total")]] as const;

describe.each(byAreaMonth)("%s", (_name, tableOf) => {
  it("adds up: the last row is the sum of the others in every column of figures", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const table = tableOf(input);
        for (const { key } of figureColumns(table)) {
          const down = table.rows.slice(0, -1).reduce((sum, { cells }) => sum + most(cells[key]), 0);
          expect(most(table.rows.at(-1)?.cells[key])).toBe(down);
        }
      }),
    );
  });

  it("adds up across every row, except of incidents, which may stand in several columns", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        if (input.unit === "incidents" && tableOf !== heatTable) return;
        const table = tableOf(input);
        const parts = figureColumns(table).filter(({ key }) => key !== "total");
        for (const { cells } of table.rows)
          expect(parts.reduce((sum, { key }) => sum + most(cells[key]), 0)).toBe(most(cells["total"]));
      }),
    );
  });
});

describe.each(every)("%s", (_name, tableOf) => {
  it("does not depend on the order of its rows", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(tableOf({ ...input, rows: input.rows.toReversed() })).toEqual(tableOf(input));
      }),
    );
  });

  it("gives a zero only where an area was wholly seen, and a sum without “at least” only where all were", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const wholly = input.states.filter(({ state }) => meansZero(state)).length;
        const table = tableOf(input);
        for (const { cells } of table.rows)
          for (const { key } of figureColumns(table)) {
            const cell = cells[key];
            if (cell?.kind === "count" && cell.most === 0) expect(wholly).toBeGreaterThan(0);
          }
        const last = table.rows.at(-1)?.cells[figureColumns(table).at(-1)?.key ?? ""];
        // three areas over two months, of which July is stated for one area at most
        expect(last?.kind === "count" && last.lowerBound === undefined).toBe(false);
      }),
    );
  });

  it("has one total, over the whole period: it is the same in every table", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const totalOf = (table: Table): Cell | undefined =>
          table.rows.at(-1)?.cells[figureColumns(table).at(-1)?.key ?? ""];
        expect(totalOf(tableOf(input))).toEqual(totalOf(monthTable(input)));
      }),
    );
  });
});
