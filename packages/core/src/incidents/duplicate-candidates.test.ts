import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComparedIncident, duplicateCandidates } from "./duplicate-candidates.ts";

const incident = (
  stream: string,
  change: Partial<ComparedIncident> & { recorder?: string; adm2?: string; status?: string } = {},
): ComparedIncident => ({
  stream,
  types: ["killing"],
  people: 3,
  ...change,
  row: {
    adm2: change.adm2 ?? "ML0505",
    month: "2020-06",
    status: change.status ?? "alleged",
    recorder: change.recorder ?? "R-1",
  },
});

describe("incidents that may be one", () => {
  it("are offered with their reasons, and nothing is merged", () => {
    expect(duplicateCandidates([incident("a"), incident("b", { recorder: "R-2" })])).toEqual([
      {
        first: "a",
        second: "b",
        reasons: ["same-area-and-month", "same-types", "same-number-of-people", "other-recorder"],
      },
    ]);
  });

  it("are not offered across areas, nor once one was set aside", () => {
    expect(duplicateCandidates([incident("a"), incident("b", { adm2: "ML0501" })])).toEqual([]);
    expect(duplicateCandidates([incident("a"), incident("b", { status: "set-aside" })])).toEqual([]);
  });

  it("need more than one common type", () => {
    expect(duplicateCandidates([incident("a", { types: ["killing", "arson"] }), incident("b", { people: 9 })])).toEqual(
      [],
    );
  });

  it("find the same pairs in any order, each once", () => {
    const some = fc.uniqueArray(
      fc.record({ stream: fc.uuid(), people: fc.integer({ min: 1, max: 3 }), type: fc.constantFrom("x", "y") }),
      { selector: (one) => one.stream, maxLength: 12 },
    );
    const pairs = (all: { stream: string; people: number; type: string }[]) =>
      duplicateCandidates(all.map(({ stream, people, type }) => incident(stream, { people, types: [type] })))
        .map(({ first, second }) => [first, second].toSorted().join(" "))
        .toSorted();
    fc.assert(
      fc.property(some, (all) => {
        const found = pairs(all);
        expect(found).toEqual(pairs(all.toReversed()));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
