import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AreaState } from "../kernel/area-state.ts";
import type { Instant } from "../kernel/instant.ts";
import type { CountedRow } from "./counted-row.ts";
import { base, cellsOf, count, june, noteCodes, row } from "./figures-fixture.ts";
import type { FiguresInput } from "./figures-input.ts";
import { type RevisionInput, revisionTable } from "./revision-table.ts";
import type { Cell } from "./table.ts";

const reported = base.areas.map(({ code }) => ({ area: code, month: june, state: "reported" as const }));
const inputOf = (rows: readonly CountedRow[]): FiguresInput => ({
  ...base,
  states: reported,
  rows,
  across: "category",
  unit: "violations",
});
const revisionOf = (
  published: readonly CountedRow[],
  now: readonly CountedRow[],
  more: Partial<RevisionInput> = {},
): RevisionInput => ({
  published: inputOf(published),
  now: inputOf(now),
  publishedOn: "2020-07-12T00:00:00.000Z" as Instant,
  knownThen: new Set(published.map(({ stream }) => stream)),
  alertsNow: [],
  ...more,
});
const killing = (stream: string, status = "alleged") => row(stream, "ML0505", "life", { status });

describe("the revision of a published figure", () => {
  it("says how the figure grew, and that this is late reports and not new violence", () => {
    const table = revisionTable(revisionOf([killing("a")], [killing("a"), killing("b"), killing("c")]), "heading");
    expect(cellsOf(table, "life")).toMatchObject({
      ...{ published: count(1), now: count(3), difference: count(2) },
      "recorded-since": count(2),
    });
    expect(cellsOf(table, "property")).toMatchObject({ difference: count(0), "recorded-since": count(0) });
    expect(noteCodes(table)).toContain("revision-of-records");
  });

  it("tells apart what was corrected, merged, withdrawn, set aside, moved and reconsidered", () => {
    const published = ["a", "b", "c", "d", "e"].map((stream) => killing(stream));
    const now = [
      row("a", "ML0505", "property"),
      ...["merged", "withdrawn", "set-aside"].map((status, index) => killing("bcd"[index] ?? "", status)),
      killing("f"),
    ];
    const table = revisionTable(
      revisionOf([...published, killing("f", "set-aside")], now, {
        knownThen: new Set(["a", "b", "c", "d", "e", "f"]),
      }),
      "heading",
    );
    expect(cellsOf(table, "total")).toMatchObject({
      ...{ published: count(5), now: count(2), difference: count(-3) },
      ...{ corrected: count(1), merged: count(1), withdrawn: count(1), "set-aside": count(1), reconsidered: count(1) },
      ...{ moved: count(1), "recorded-since": count(0) },
    });
    expect(cellsOf(table, "property")).toMatchObject({ difference: count(1), corrected: count(1) });
  });

  it("calls a record that came in from another month moved, not new", () => {
    const table = revisionTable(revisionOf([], [killing("a")], { knownThen: new Set(["a"]) }), "area");
    expect(cellsOf(table, "ML0505")).toMatchObject({ moved: count(1), "recorded-since": count(0) });
  });

  it("says which alerts were documented since, so that they were never counted twice", () => {
    const alert = row("z", "ML0505", "life", { status: "disseminated", linked: 0 });
    const linked = { ...alert, linked: 1 };
    const table = revisionTable(revisionOf([alert], [killing("a")], { alertsNow: [linked] }), "heading");
    expect(cellsOf(table, "life")).toMatchObject({
      ...{ published: count(1), now: count(1), difference: count(0) },
      ...{ documented: count(1), "recorded-since": count(1) },
    });
    const cancelled = { ...alert, status: "not-materialised" };
    const other = revisionTable(revisionOf([alert], [], { alertsNow: [cancelled] }), "heading");
    expect(cellsOf(other, "life")["cancelled"]).toEqual(count(1));
  });

  it("gives what an area reported late as the difference, and none where there is no data still", () => {
    const input = revisionOf([], [killing("a")]);
    const states = input.now.states.filter(({ area }) => area !== "ML0508");
    const unseen = { ...input, published: { ...input.published, states: [] }, now: { ...input.now, states } };
    const table = revisionTable(unseen, "area");
    expect(cellsOf(table, "ML0505")).toMatchObject({
      ...{ published: { kind: "no-data", state: "not-stated" }, now: count(1), difference: count(1) },
      "recorded-since": count(1),
    });
    expect(cellsOf(table, "ML0508")["difference"]).toEqual({ kind: "no-data", state: "not-stated" });
    expect(cellsOf(table, "total")["difference"]).toEqual(count(1));
  });

  it("says that another version of the taxonomy is not comparable", () => {
    const input = revisionOf([], []);
    const older = { ...input.published, taxonomy: { id: "mali-2021", version: "2020-01" } };
    expect(noteCodes(revisionTable({ ...input, published: older }, "heading"))).toContain("taxonomy-changed-since");
  });

  const anyRow = fc
    .record({
      stream: fc.constantFrom("a", "b", "c", "d"),
      adm2: fc.constantFrom("ML0501", "ML0505"),
      category: fc.constantFrom("life", "property"),
      status: fc.constantFrom("alleged", "corroborated", "merged", "withdrawn", "set-aside"),
    })
    .map(({ stream, adm2, category, status }) => row(stream, adm2, category, { status }));
  const number = (cell: Cell | undefined): number => (cell?.kind === "count" ? cell.least : 0);
  const anyState = fc.constantFrom(...AreaState.options);

  it("adds up: published and difference give now, and the lines give the total", () => {
    fc.assert(
      fc.property(fc.array(anyRow), fc.array(anyRow), anyState, fc.boolean(), (before, after, state, byArea) => {
        const input = revisionOf(before, after);
        const states = [{ area: "ML0505", month: june, state }];
        const table = revisionTable(
          { ...input, published: { ...input.published, states } },
          byArea ? "area" : "heading",
        );
        for (const { cells } of table.rows)
          expect(number(cells["published"]) + number(cells["difference"])).toBe(number(cells["now"]));
        for (const key of ["published", "now", "difference"]) {
          const down = table.rows.slice(0, -1).reduce((sum, { cells }) => sum + number(cells[key]), 0);
          expect(down).toBe(number(table.rows.at(-1)?.cells[key]));
        }
      }),
    );
  });

  it("shows no change where nothing changed, whatever the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const table = revisionTable(revisionOf(rows, rows.toReversed()), "heading");
        const total = table.rows.at(-1)?.cells ?? {};
        const changes = table.columns.filter(({ beside }) => beside).map(({ key }) => number(total[key]));
        expect([number(total["difference"]), ...changes]).toEqual([0, ...changes.map(() => 0)]);
      }),
    );
  });
});
