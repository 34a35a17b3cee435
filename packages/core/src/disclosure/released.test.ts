import { describe, expect, it } from "vitest";
import type { Table } from "../figures/table.ts";
import { type Released, releaseInternal } from "./released.ts";

const table: Table = {
  name: "month-violations-by-category",
  title: { en: "violations" },
  unit: "violations",
  columns: [],
  rows: [],
  marks: { audience: null, sample: true, taxonomy: { id: "mali-2021", version: "1" }, asKnownOn: null },
  notes: [],
};
const print = (released: Released): string | null => released.marks.audience;

describe("releaseInternal", () => {
  it("marks whom the table may go to and keeps its other marks", () => {
    expect(releaseInternal(table)).toEqual({ ...table, marks: { ...table.marks, audience: "internal" } });
  });

  it("is the only way to a released table", () => {
    // @ts-expect-error -- a table that was not released cannot be printed
    print(table);
    expect(print(releaseInternal(table))).toBe("internal");
  });
});
