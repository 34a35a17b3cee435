import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedRow, duplicateCandidates } from "./duplicate-candidates.ts";

const row = (stream: string, change: Partial<ComparedRow> = {}): ComparedRow => ({
  stream,
  month: "2020-06",
  datePrecision: "day",
  adm2: "ML0505",
  status: "alleged",
  recorder: "R-1",
  type: "killing",
  unit: "victims",
  least: 3,
  most: 3,
  ...change,
});

describe("incidents that may be one", () => {
  it("a neighbour's monitor sent the same: offered with reasons, and nothing is merged", () => {
    expect(duplicateCandidates([row("a"), row("b", { recorder: "R-2" })])).toEqual([
      { streams: ["a", "b"], reasons: ["same-area", "same-month", "same-types", "same-counts", "other-recorder"] },
    ]);
  });

  it("are not offered across areas, with other types, with quite other counts, or once set aside", () => {
    for (const change of [{ adm2: "ML0501" }, { type: "arson" }, { least: 30, most: 30 }, { status: "set-aside" }])
      expect(duplicateCandidates([row("a"), row("b", change)])).toEqual([]);
  });

  it("may lie in two months only where a day is not known", () => {
    expect(duplicateCandidates([row("a"), row("b", { month: "2020-07" })])).toEqual([]);
    const vague = duplicateCandidates([row("a"), row("b", { month: "2020-07", datePrecision: "unknown-day" })]);
    expect(vague[0]?.reasons).toContain("neighbouring-month");
  });

  it("puts the likeliest pair first", () => {
    const pairs = duplicateCandidates([row("a"), row("b", { least: 2, most: 3 }), row("c")]);
    expect(pairs[0]?.streams).toEqual(["a", "c"]);
    expect(pairs).toHaveLength(3);
  });

  it("are the same pairs in any order of rows, each once", () => {
    const rows = fc.uniqueArray(
      fc
        .record({
          stream: fc.uuid(),
          type: fc.constantFrom("x", "y"),
          month: fc.constantFrom("2020-05", "2020-06", "2020-07"),
          datePrecision: fc.constantFrom("day", "month"),
          most: fc.integer({ min: 3, max: 6 }),
        })
        .map(({ stream, ...change }) => row(stream, change)),
      { selector: (one) => one["stream"], maxLength: 10 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const found = duplicateCandidates(all);
        expect(duplicateCandidates(all.toReversed())).toEqual(found);
        expect(new Set(found.map(({ streams }) => streams.join(" "))).size).toBe(found.length);
      }),
    );
  });
});
