import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorCode } from "../kernel/actor-code.ts";
import { matches } from "../kernel/filter.ts";
import type { Actor } from "./actor.ts";
import { awayFromUnits } from "./away-from-units.ts";
import { refusalOfGrant } from "./refusal-of-grant.ts";
import { isWithinScope } from "./scope.ts";
import { scoped } from "./scoped.ts";
import { actorOf, Staff } from "./staff.ts";
import { StaffUnit, UNIT_NOT_KNOWN } from "./staff-unit.ts";
import { unitCells, unitColumnNames } from "./unit-columns.ts";
import { unitOfOne } from "./unit-of-one.ts";

const handler = {
  code: "case-handler",
  label: { en: "Case handler" },
  permissions: ["cases.list"],
  sees: { case: "all" as const },
  hides: {},
};
const someone = (units?: readonly string[]): Actor => ({
  code: "H-01" as ActorCode,
  roles: [handler],
  areas: "whole-operation",
  ...(units === undefined ? {} : { units }),
});
const rowAbout = (...units: string[]) => ({ status: "in-hand", adm1: "ML05", ...unitCells(units) });
const sees = (actor: Actor, row: ReturnType<typeof rowAbout>) => isWithinScope(actor, "case", "cases.list", row);

describe("a complaint about the second distribution team in Koro", () => {
  const row = rowAbout("site-koro", "team-distribution-2");

  it("is there for a handler of another site, and not for anybody in the team or on the site", () => {
    expect(sees(someone(["site-mopti", "team-complaints"]), row)).toBe(true);
    expect(sees(someone(["site-mopti", "team-distribution-2"]), row)).toBe(false);
    expect(sees(someone(["site-koro", "team-complaints"]), row)).toBe(false);
  });

  it("is not there for somebody of whom nobody has said where she works", () => {
    expect(sees(someone(), row)).toBe(false);
    expect(sees(someone(), rowAbout())).toBe(true);
  });

  it("is shown without the units it is about, so that no list or export can be counted by site", () => {
    const [shown] = scoped([row], someone([]), "case", "cases.list");
    expect(shown).toEqual({ status: "in-hand", adm1: "ML05" });
  });
});

describe("a complaint about somebody whom nobody can place yet", () => {
  it("is seen only by who works in no unit", () => {
    expect(sees(someone([]), rowAbout(UNIT_NOT_KNOWN))).toBe(true);
    expect(sees(someone(["site-mopti"]), rowAbout(UNIT_NOT_KNOWN))).toBe(false);
    expect(sees(someone(), rowAbout(UNIT_NOT_KNOWN))).toBe(false);
  });
});

describe("a complaint about a member of staff", () => {
  it("is not there for her or him, even where no unit was named", () => {
    const row = rowAbout(unitOfOne("H-01" as ActorCode));
    for (const units of [undefined, [], ["site-mopti"]]) expect(sees(someone(units), row)).toBe(false);
    expect(sees({ ...someone([]), code: "H-02" as ActorCode }, row)).toBe(true);
    expect(StaffUnit.safeParse(unitOfOne("h-01" as ActorCode)).success).toBe(false);
  });
});

describe("units in the staff document", () => {
  const staffOf = (units?: readonly string[]) =>
    Staff.parse({
      ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
      ...{ source: "Answerable default", validations: [], roles: [handler] },
      members: [{ code: "H-01", roles: ["case-handler"], areas: [], ...(units === undefined ? {} : { units }) }],
    });
  const change = (from: readonly string[] | undefined, to: readonly string[] | undefined) =>
    refusalOfGrant(actorOf(staffOf(from), "H-01") ?? someone(), staffOf(from), staffOf(to))?.code;

  it("are codes of a site, team, partner or supplier, never a name", () => {
    expect(StaffUnit.safeParse("supplier-water-trucks").success).toBe(true);
    for (const wrong of ["Koro", "Moussa T.", "", UNIT_NOT_KNOWN])
      expect(StaffUnit.safeParse(wrong).success).toBe(false);
  });

  it("cannot be left by oneself to see what is about them", () => {
    expect(change(["site-koro"], [])).toBe("grants-itself");
    expect(change(["site-koro", "team-a"], ["site-koro"])).toBe("grants-itself");
    expect(change(["site-koro"], ["site-mopti"])).toBe("grants-itself");
    expect(change(undefined, ["site-koro"])).toBe("grants-itself");
    expect(change(["site-koro"], ["site-koro", "team-a"])).toBeUndefined();
    expect(change(["site-koro"], undefined)).toBeUndefined();
    expect(change([], [])).toBeUndefined();
  });
});

const UNITS = ["site-a", "site-b", "team-a", "team-b", "partner-a", "supplier-a", UNIT_NOT_KNOWN];
const about = fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: unitColumnNames.length });
const own = fc.option(fc.subarray(UNITS.slice(0, 6)), { nil: undefined });

describe("laws of units", () => {
  it("hides what is about more units than a row has room for from whoever works in any", () => {
    const row = unitCells(Array.from({ length: 20 }, (_, at) => `team-${at}`));
    expect(Object.values(row)).toContain(UNIT_NOT_KNOWN);
    expect(matches(awayFromUnits(someone(["site-mopti"])), row)).toBe(false);
    expect(matches(awayFromUnits(someone(["team-19"])), row)).toBe(false);
    expect(matches(awayFromUnits(someone([])), row)).toBe(true);
  });

  it("shows no row about a unit of the actor, and the same rows as if there were none (law)", () => {
    fc.assert(
      fc.property(own, fc.array(about, { maxLength: 12 }), (units, subjects) => {
        const actor = someone(units);
        const rows = subjects.map((units, number) => ({ number, ...unitCells(units) }));
        const seen = scoped(rows, actor, "case", "cases.list");
        const isNear = (one: readonly string[]) =>
          one.length > 0 &&
          (units === undefined ||
            one.some((unit) => units.includes(unit) || (unit === UNIT_NOT_KNOWN && units.length > 0)));
        const far = rows.filter((_, at) => !isNear(subjects[at] ?? []));
        expect(seen.map((row) => row["number"])).toEqual(far.map(({ number }) => number));
        expect(scoped(far, actor, "case", "cases.list")).toEqual(seen);
      }),
    );
  });

  it("changes nothing in a table that is about no unit (law)", () => {
    fc.assert(
      fc.property(own, (units) => {
        expect(matches(awayFromUnits(someone(units)), { adm1: "ML05", recorder: "M-07" })).toBe(true);
      }),
    );
  });
});
