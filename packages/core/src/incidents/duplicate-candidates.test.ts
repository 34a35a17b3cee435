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
    const pairs = duplicateCandidates([
      row("a"),
      row("b", { least: 2, most: 3, recorder: "R-2" }),
      row("c", { recorder: "R-3" }),
    ]);
    expect(pairs[0]?.streams).toEqual(["a", "c"]);
    expect(pairs).toHaveLength(3);
  });

  it("are one attack told with two tolls, where several types are shared", () => {
    const attack = (stream: string, recorder: string, tolls: readonly number[]) =>
      ["killing", "arson"].map((type, index) =>
        row(stream, { type, recorder, least: tolls[index], most: tolls[index] }),
      );
    const [pair] = duplicateCandidates([...attack("a", "R-1", [3, 2]), ...attack("b", "R-2", [12, 9])]);
    expect(pair?.reasons).toEqual(["same-area", "same-month", "same-types", "other-recorder"]);
  });

  it("are not what shares one type of many", () => {
    const others = ["threat", "arson", "theft"].map((type) => row("b", { type, recorder: "R-2" }));
    expect(duplicateCandidates([row("a"), row("b", { recorder: "R-2" }), ...others])).toEqual([]);
  });

  it("are of one monitor only with the same figures", () => {
    expect(duplicateCandidates([row("a"), row("b", { most: 4 })])).toEqual([]);
    expect(duplicateCandidates([row("a"), row("b")])[0]?.reasons).not.toContain("other-recorder");
  });

  it("say nothing of recorders to whom may not see them", () => {
    const hidden = { recorder: undefined };
    const [pair] = duplicateCandidates([row("a", hidden), row("b", { ...hidden, most: 4 })]);
    expect(pair?.reasons).toEqual(["same-area", "same-month", "same-types", "similar-counts"]);
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
