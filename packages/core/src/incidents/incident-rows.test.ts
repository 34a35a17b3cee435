import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PeopleCount } from "../kernel/people-count.ts";
import { incidentDecider } from "./incident-decider.ts";
import { answer, at, contentWith, villageAttack } from "./incident-fixture.ts";
import { incidentSubject } from "./incident-subject.ts";
import { peopleColumns } from "./people-columns.ts";

const stateOf = (change: object = {}) =>
  incidentDecider.evolve(incidentDecider.initial, {
    type: "incident-recorded",
    schema: 1,
    at,
    answer: answer(1),
    content: contentWith(change),
  });
const [incidents, violations] = incidentSubject.tables;

describe("the rows of an incident", () => {
  it("a village attack is one incident with several violations", () => {
    expect(incidents?.rowsOf(stateOf())).toMatchObject([
      { month: "2020-06", adm1: "ML05", adm2: "ML0505", status: "alleged", violations: 4, withheld: 0, inConflict: 0 },
    ]);
    expect(violations?.rowsOf(stateOf()).map(({ type, unit, least }) => [type, unit, least])).toEqual([
      ["killing", "victims", 3],
      ["arson", "objects", 40],
      ["theft-extortion-looting", "objects", null],
      ["forced-displacement-conflict", "displaced", 120],
    ]);
  });

  it("displaced people are never victims, and keep the households they were given in", () => {
    const rows = violations?.rowsOf(stateOf()) ?? [];
    expect(rows.filter(({ unit }) => unit === "victims").map(({ most }) => most)).toEqual([3]);
    expect(rows.find(({ unit }) => unit === "displaced")).toMatchObject({ households: 20, approximate: 1 });
  });

  it("have the columns they declare, and nothing personal in them", () => {
    for (const table of incidentSubject.tables)
      for (const row of table.rowsOf(stateOf()))
        expect(Object.keys(row).sort()).toEqual(Object.keys(table.columns).sort());
    const everything = JSON.stringify(incidentSubject.tables.map((table) => table.rowsOf(stateOf())));
    for (const value of [
      "Village 017",
      "l'aube",
      "2020-06-14",
      "2020-06-15",
      villageAttack.source.category,
      "unidentified",
    ])
      expect(everything).not.toContain(value);
    expect(JSON.stringify(stateOf())).not.toMatch(/Village 017|aube|2020-06-1[45]/);
  });

  it("order by columns that they have", () => {
    for (const { orders, columns } of incidentSubject.tables)
      for (const order of Object.values(orders))
        for (const column of order) expect(Object.keys(columns)).toContain(column);
  });
});

describe("law: parts and whole reconcile", () => {
  const cell = fc.record({
    sex: fc.constantFrom("female", "male", "other", "unknown"),
    ageGroup: fc.constantFrom("child", "adult", "elder", "unknown", "13-17", "13-21", "18-59", "60+"),
    people: fc.nat(40),
  });
  const amount = fc.oneof(
    fc.nat(400).map((people) => ({ kind: "exact", people })),
    fc.tuple(fc.nat(200), fc.nat(200)).map(([from, more]) => ({ kind: "range", from, to: from + more })),
  );

  it("women, men, girls, boys, other and unknown are the whole", () => {
    const counts = fc
      .record({
        amount,
        cells: fc.uniqueArray(cell, { selector: ({ sex, ageGroup }) => `${sex}${ageGroup}`, maxLength: 5 }),
      })
      .map((count) => PeopleCount.safeParse(count))
      .filter(({ success }) => success);
    fc.assert(
      fc.property(counts, ({ data }) => {
        const row = peopleColumns(data);
        const parts = [row.women, row.men, row.girls, row.boys, row.otherSex].reduce<number>(
          (sum, part) => sum + (part ?? 0),
          0,
        );
        expect(parts + (row.unknownMost ?? 0)).toBe(row.most);
        expect(parts + (row.unknownLeast ?? 0)).toBeGreaterThanOrEqual(row.least ?? 0);
      }),
    );
  });
});
