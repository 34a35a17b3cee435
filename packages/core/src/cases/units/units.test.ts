import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { awayFromUnits } from "../../access/away-from-units.ts";
import type { Staff } from "../../access/staff.ts";
import { UNIT_NOT_KNOWN } from "../../access/staff-unit.ts";
import { unitCells, unitColumnNames } from "../../access/unit-columns.ts";
import type { ActorCode } from "../../kernel/actor-code.ts";
import { matches } from "../../kernel/filter.ts";
import { AboutUnits } from "./about-units.ts";
import { isNear } from "./is-near.ts";
import { type NamedSubject, unitsAround } from "./units-around.ts";

describe("who is near the subject of a complaint", () => {
  it("is whoever works in one of the units, or may do so", () => {
    expect(isNear(["site-koro"], ["team-distribution-2"])).toBe(false);
    expect(isNear(["site-koro", "team-distribution-2"], ["team-distribution-2"])).toBe(true);
    expect(isNear(undefined, ["team-distribution-2"])).toBe(true);
    expect(isNear([], [UNIT_NOT_KNOWN])).toBe(false);
    expect(isNear(["site-koro"], [UNIT_NOT_KNOWN])).toBe(true);
    expect(isNear(undefined, [])).toBe(false);
  });

  it("is written down as units, once each, at most eight", () => {
    expect(AboutUnits.safeParse(["site-koro", UNIT_NOT_KNOWN]).success).toBe(true);
    const twice = AboutUnits.safeParse(["site-koro", "site-koro"]).error?.issues[0];
    expect(twice?.code === "custom" && twice.params?.["code"]).toBe("unit-listed-twice");
    expect(AboutUnits.safeParse(Array.from({ length: 9 }, (_, at) => `team-${at}`)).success).toBe(false);
    expect(AboutUnits.safeParse(["Moussa"]).success).toBe(false);
  });
});

describe("the units near whom a case is about", () => {
  const one = (code: string, units?: string[]) => ({
    ...{ code: code as ActorCode, roles: ["case-handler"], areas: [] },
    ...(units === undefined ? {} : { units }),
  });
  const staff = { members: [one("driver-04", ["team-distribution", "site-koro"]), one("new-01")] } as Pick<
    Staff,
    "members"
  >;
  const around = (about: Partial<NamedSubject>) =>
    unitsAround(staff, { units: [], actors: [], aboutStaff: false, ...about })._unsafeUnwrap();
  const [driver, somebodyNew] = staff.members.map((member) => member.code) as [ActorCode, ActorCode];

  it("are those that were named, and those of its members of staff, once each", () => {
    expect(around({})).toEqual([]);
    expect(around({ units: ["site-koro"], actors: [driver] })).toEqual(["site-koro", "team-distribution"]);
  });

  it("are not known where nobody said whom, or where somebody works, unless a unit was named", () => {
    expect(around({ aboutStaff: true })).toEqual([UNIT_NOT_KNOWN]);
    expect(around({ actors: [somebodyNew] })).toEqual([UNIT_NOT_KNOWN]);
    expect(around({ actors: [somebodyNew], units: ["site-koro"] })).toEqual(["site-koro"]);
  });

  it("are too many for one case beyond eight", () => {
    const units = Array.from({ length: 9 }, (_, at) => `team-${at}`);
    const issues = unitsAround(staff, { units, actors: [], aboutStaff: false })._unsafeUnwrapErr();
    expect(issues.map(({ path }) => path)).toEqual([["units"]]);
  });
});

const code = "H-01" as ActorCode;

describe("law of units", () => {
  it("hides from every list exactly what somebody is near to (law)", () => {
    const some = ["site-a", "site-b", "team-a", "partner-a", "supplier-a"];
    const own = fc.option(fc.subarray(some), { nil: undefined });
    const about = fc.uniqueArray(fc.constantFrom(...some, UNIT_NOT_KNOWN), { maxLength: unitColumnNames.length });
    fc.assert(
      fc.property(own, about, (units, subject) => {
        const scope = awayFromUnits({ code, ...(units === undefined ? {} : { units }) });
        expect(matches(scope, unitCells(subject))).toBe(!isNear(units, subject));
      }),
    );
  });
});
