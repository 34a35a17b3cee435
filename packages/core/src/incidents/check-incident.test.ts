import { describe, expect, it } from "vitest";
import { taxonomiesExplanations } from "../taxonomies/explanations.ts";
import { checkIncident, isRefusing } from "./check-incident.ts";
import { incidentsExplanations } from "./explanations.ts";
import { at, checks, inputWith } from "./incident-fixture.ts";
import { IncidentInput } from "./incident-input.ts";
import { prepareIncident } from "./prepare-incident.ts";

const codes = (change: object) => checkIncident(inputWith(change), checks).map(({ code }) => code);
const prepared = (change: object) => prepareIncident(inputWith(change), { ...checks, receivedAt: at });

describe("checking an incident", () => {
  it("finds nothing wrong with a good one", () => {
    expect(codes({})).toEqual([]);
  });

  it("takes a clock in 2091 for what it is, and allows a day to a zone that is ahead", () => {
    expect(codes({ happened: { month: "2091-06", precision: "day", day: "2091-06-14" }, learned: undefined })).toEqual([
      "date-in-the-future",
    ]);
    expect(codes({ happened: { month: "1999-06", precision: "month" } })).toEqual(["date-too-old"]);
    expect(codes({ happened: { month: "2020-07", precision: "day", day: "2020-07-02" }, learned: undefined })).toEqual(
      [],
    );
  });

  it("says everything at once, with row and id and no value of the input", () => {
    const bad = inputWith({
      violations: [
        { unit: "victims", type: "no-such-type" },
        { unit: "displaced", type: "killing" },
      ],
      place: { adm2: "ML9999", locality: "Village 017" },
      learned: { month: "2020-05" },
      actorCategory: "a-named-group",
    });
    const issues = checkIncident(bad, { ...checks, at: { row: 4, id: "uuid:1c3f" } });
    expect(issues.map(({ code }) => code).sort()).toEqual([
      "actor-category-unknown",
      "learned-before-it-happened",
      "place-unknown",
      "type-unknown",
      "unit-not-of-the-type",
    ]);
    expect(issues.every(({ row, id }) => row === 4 && id === "uuid:1c3f")).toBe(true);
    expect(JSON.stringify(issues)).not.toMatch(/no-such-type|ML9999|Village|named-group|2020-05/);
    for (const { code } of issues)
      expect({ ...taxonomiesExplanations, ...incidentsExplanations }).toHaveProperty([code]);
    expect(
      issues
        .filter(isRefusing)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(["place-unknown", "type-unknown"]);
  });
});

describe("preparing an incident", () => {
  it("adds admin 1 and the categories", () => {
    const { content } = prepared({})._unsafeUnwrap();
    expect(content.place.adm1).toBe("ML05");
    expect(Object.keys(content.categories)).toHaveLength(4);
  });

  it("keeps people who moved as displaced, though they were counted as victims", () => {
    const victims = { amount: { kind: "about", people: 120 }, cells: [] };
    const change = { violations: [{ unit: "victims", type: "forced-displacement-conflict", victims }] };
    const { content, notes } = prepared(change)._unsafeUnwrap();
    expect(content.violations).toEqual([
      { unit: "displaced", type: "forced-displacement-conflict", displaced: victims },
    ]);
    expect(notes.map(({ code }) => code)).toEqual(["unit-not-of-the-type"]);
  });

  it("never keeps an actor that is on no list, nor a time of learning that cannot be", () => {
    const { content } = prepared({ actorCategory: "a-named-group", learned: { month: "2020-05" } })._unsafeUnwrap();
    expect(content.actorCategory).toBe("unknown");
    expect(content.learned).toBeUndefined();
  });

  it("keeps an arrival that cannot be as now, and says so; a moment that can be stays", () => {
    for (const [receivedAt, why] of [
      ["2999-01-01T00:00:00.000Z", "received-in-the-future"],
      ["1900-01-01T00:00:00.000Z", "received-before-it-happened"],
    ]) {
      const { content, notes } = prepared({ receivedAt })._unsafeUnwrap();
      expect([content.receivedAt, notes.map(({ code }) => code)]).toEqual([at, [why]]);
    }
    const stays = "2020-06-20T08:00:00.000Z";
    const { content, notes } = prepared({ receivedAt: stays })._unsafeUnwrap();
    expect([content.receivedAt, notes]).toEqual([stays, []]);
  });

  it("refuses a record only where type, month or area is not usable", () => {
    expect(prepared({ place: { adm2: "ML9999" } }).isErr()).toBe(true);
    expect(prepared({ learned: { month: "2020-05" } }).isOk()).toBe(true);
  });
});

describe("the form of an incident", () => {
  const wrong = (change: object) => !IncidentInput.safeParse({ ...inputWith(), ...change }).success;

  it("has no field for who informs or who collected", () => {
    for (const field of ["sourceName", "deviceid", "phonenumber", "username", "audit", "gps"])
      expect(wrong({ [field]: "x" })).toBe(true);
  });

  it("holds the day to its month and to its precision", () => {
    expect(wrong({ happened: { month: "2020-05", precision: "day", day: "2020-06-14" } })).toBe(true);
    expect(wrong({ happened: { month: "2020-06", precision: "unknown-day", day: "2020-06-14" } })).toBe(true);
    expect(wrong({ happened: { month: "2020-06", precision: "day" } })).toBe(true);
    expect(wrong({ happened: { month: "2020-06", precision: "unknown-day" } })).toBe(false);
  });

  it("takes a violation of which nobody knows how many", () => {
    expect(wrong({ violations: [{ unit: "victims", type: "killing" }] })).toBe(false);
    expect(wrong({ violations: [] })).toBe(true);
    expect(wrong({ violations: [{ type: "killing" }] })).toBe(true);
  });
});
