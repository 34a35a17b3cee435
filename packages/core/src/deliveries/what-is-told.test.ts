import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { FlatRow } from "../kernel/filter.ts";
import { type Telling, whatIsTold } from "./what-is-told.ts";

const officer: Actor = {
  code: "bridge-01" as ActorCode,
  areas: ["ML05"],
  units: [],
  roles: [
    {
      code: "case-bridge",
      label: { en: "case bridge" },
      permissions: ["cases.list"],
      sees: { case: "own-areas" },
      hides: { case: ["handler"] },
    },
  ],
};
const sight = { actor: officer, table: "case", permission: "cases.list" };
const row = (more: FlatRow = {}): FlatRow => ({ adm1: "ML05", status: "in-hand", handler: null, unit1: null, ...more });
const told = (rows: readonly (readonly FlatRow[])[]) =>
  whatIsTold(
    rows.slice(1).map((after, index) => ({ before: rows[index] ?? [], after })),
    sight,
  );

describe("what is told of a case", () => {
  it("is that it came, moved on, and left the list", () => {
    const life = [[], [row()], [row({ status: "responded" })], [row({ status: "responded", owed: 1 })]];
    expect(told(life)).toEqual(["created", "status", "changed"]);
    expect(told([[row()], []])).toEqual(["deleted"]);
  });

  it("is nothing of another area, of one's own team, or of what the list does not show", () => {
    expect(told([[], [row({ adm1: "ML07" })], [row({ adm1: "ML07", status: "responded" })]])).toEqual([
      undefined,
      undefined,
    ]);
    expect(told([[row()], [row({ handler: "desk-02" })]])).toEqual([undefined]);
    const near = { ...sight, actor: { ...officer, units: ["camp-a"] } };
    const change = { before: [], after: [row({ unit1: "camp-a" })] };
    expect(whatIsTold([change], near)).toEqual([undefined]);
  });

  it("is the same word whether it moved away or was found sensitive: that it is gone", () => {
    expect(told([[row()], [row({ adm1: "ML07" })]])).toEqual(["deleted"]);
    expect(told([[row()], [row({ owed: 1 })], []])).toEqual([undefined, "deleted"]);
  });

  it("is nothing where it was found sensitive before anybody was told that it came", () => {
    expect(told([[], [row()], [row({ owed: 1 })], []])).toEqual([undefined, undefined, undefined]);
  });

  it("is that it has to be fetched anew, once what is personal in it was erased", () => {
    expect(whatIsTold([{ before: [row()], after: [row()], isErased: true }], sight)).toEqual(["changed"]);
    expect(whatIsTold([{ before: [], after: [], isErased: true }], sight)).toEqual([undefined]);
  });
});

describe("whoever keeps a set of ids by what was told", () => {
  const oneRow = fc.record({
    adm1: fc.constantFrom("ML05", "ML07"),
    status: fc.constantFrom("in-hand", "responded"),
    handler: fc.constantFrom("desk-01", "desk-02"),
  });
  const lives = fc.array(fc.array(oneRow, { maxLength: 2 }), { minLength: 2, maxLength: 12 });

  it("has the list that the actor has, however the log was cut into pages", () => {
    fc.assert(
      fc.property(lives, fc.array(fc.nat(11)), (life, cuts) => {
        const states: readonly (readonly FlatRow[])[] = [[], ...life];
        const ends = [...new Set([...cuts, states.length - 1])]
          .filter((cut) => cut > 0 && cut < states.length)
          .toSorted((a, b) => a - b);
        let [from, holds] = [0, false];
        for (const to of ends) {
          for (const telling of told(states.slice(from, to + 1)))
            holds = telling === undefined ? holds : telling !== "deleted";
          from = to;
        }
        const seen = (states.at(-1) ?? []).some((one) => one["adm1"] === "ML05");
        expect(holds).toBe(seen);
      }),
    );
  });

  it("never hears more of what is out of sight than that it is gone", () => {
    fc.assert(
      fc.property(lives, (life) => {
        const gone = life.at(-1)?.filter((one) => one.adm1 !== "ML05") ?? [];
        const heard = told([[], ...life, gone]).filter((one): one is Telling => one !== undefined);
        expect(heard).toEqual([]);
      }),
    );
  });
});
