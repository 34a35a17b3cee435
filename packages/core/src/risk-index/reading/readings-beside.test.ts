import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FlatRow } from "../../kernel/filter.ts";
import { readingReasonLabels } from "./reading-reason.ts";
import { readingSeatLabels } from "./reading-seat.ts";
import { type ClassNow, readingsBeside } from "./readings-beside.ts";

const METHOD = { id: "protection-risk-default", version: "1" };
const classes: readonly ClassNow[] = [
  { area: "ML0508", class: null },
  { area: "ML0505", class: "high" },
  { area: "ML0506", class: "medium" },
];
const row = (stream: string, more: FlatRow = {}): FlatRow & { readonly stream: string } => ({
  ...{ stream, month: "2020-06", methodId: METHOD.id, methodVersion: METHOD.version, metOn: "2020-07-16" },
  ...{ asKnownOn: "2020-07-12T23:59:59.999Z", seats: "protection-cluster community", status: "standing" },
  ...{ adm1: "ML05", adm2: "ML0505", computed: "high", agreed: "very-high", because: "places-not-reached" },
  dissenting: 1,
  ...more,
});
const agreedIn = (rows: readonly (FlatRow & { readonly stream: string })[]) =>
  [...readingsBeside(rows, METHOD, classes).byArea].map(([area, { agreed }]) => [area, agreed]);

describe("readings beside the classes of a month", () => {
  it("without one, every class is a draft", () => {
    expect(readingsBeside([], METHOD, classes)).toEqual({
      ...{ byArea: new Map(), meetings: [], seats: [], drafts: 2, changed: 0, ofAnotherMethod: [] },
    });
  });

  it("what was agreed stands beside the area, and classes nobody read stay drafts", () => {
    const { byArea, drafts, seats, meetings } = readingsBeside([row("a")], METHOD, classes);
    expect(byArea.get("ML0505")).toEqual({
      ...{ agreed: "very-high", because: "places-not-reached", dissenting: 1 },
    });
    expect([drafts, seats]).toEqual([1, ["protection-cluster", "community"]]);
    expect(meetings).toEqual([{ metOn: "2020-07-16", knownOn: "2020-07-12" }]);
  });

  it("an area without a class is no draft, and may have been read", () => {
    const { byArea, drafts } = readingsBeside([row("a", { adm2: "ML0508", computed: null })], METHOD, classes);
    expect([byArea.get("ML0508")?.agreed, drafts]).toEqual(["very-high", 2]);
  });

  it("no agreement is kept as none, which is not the same as not read", () => {
    expect(agreedIn([row("a", { agreed: null, because: null })])).toEqual([["ML0505", null]]);
  });

  it("of two meetings the later one counts, area by area; of one day, what was recorded later", () => {
    const early = row("b", { metOn: "2020-07-10", agreed: "low" });
    expect(agreedIn([row("a"), early])).toEqual([["ML0505", "very-high"]]);
    expect(agreedIn([row("c", { agreed: "medium" }), row("a")])).toEqual([["ML0505", "medium"]]);
    expect(agreedIn([row("a"), row("b", { adm2: "ML0506", agreed: "medium" })])).toHaveLength(2);
  });

  it("a class that is another one than when it was read is counted", () => {
    expect(readingsBeside([row("a", { computed: "medium" })], METHOD, classes).changed).toBe(1);
    expect(readingsBeside([row("a", { adm2: "ML0508", computed: "low" })], METHOD, classes).changed).toBe(1);
    expect(readingsBeside([row("a", { computed: "high" })], METHOD, classes).changed).toBe(0);
  });

  it("a reading of another version is not laid beside these classes, and is named; one that was withdrawn is gone", () => {
    const { byArea, ofAnotherMethod, drafts } = readingsBeside(
      [row("a", { methodVersion: "2" }), row("a", { methodVersion: "2", adm2: "ML0506" })],
      METHOD,
      classes,
    );
    expect([byArea.size, drafts, ofAnotherMethod]).toEqual([
      0,
      2,
      [{ method: "protection-risk-default 2", metOn: "2020-07-16" }],
    ]);
    expect(agreedIn([row("a", { status: "withdrawn" })])).toEqual([]);
  });

  it("an area out of sight has no reading either", () => {
    expect(agreedIn([row("a", { adm2: "ML0404" })])).toEqual([]);
  });

  it("the order of the rows changes nothing, and no computed class is touched", () => {
    const some = fc.array(
      fc.record({
        stream: fc.constantFrom("a", "b", "c", "d"),
        adm2: fc.constantFrom("ML0505", "ML0506", "ML0508"),
        metOn: fc.constantFrom("2020-07-10", "2020-07-16"),
        agreed: fc.constantFrom("low", "high", null),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        // a meeting reads an area once
        const rows = [...new Map(drawn.map((one) => [`${one.stream}${one.adm2}`, one])).values()].map(
          ({ stream, ...more }) => row(stream, more),
        );
        const before = structuredClone(classes);
        const sorted = (list: typeof rows) => {
          const { byArea, ...rest } = readingsBeside(list, METHOD, classes);
          return { ...rest, byArea: [...byArea].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
        };
        expect(sorted(rows.toReversed())).toEqual(sorted(rows));
        expect(classes).toEqual(before);
      }),
    );
  });
});

describe("the words of a reading", () => {
  it("promise nothing and put nobody first", () => {
    expect(JSON.stringify([readingSeatLabels, readingReasonLabels])).not.toMatch(
      /priorit|[ée]ligib|\bsafe|\bsûre?s?\b|verif|vérif|\brank|\brang/i,
    );
  });
});
