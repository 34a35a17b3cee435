import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "./actor.ts";
import { isManagingAccounts, isReadingPeople } from "./administering.ts";
import { refusalOfGrant } from "./refusal-of-grant.ts";
import type { Role } from "./role.ts";
import { defaultRoles } from "./roles/default-roles.ts";
import { actorOf, Staff } from "./staff.ts";
import { staffWidening } from "./staff-widening.ts";

interface Named {
  readonly code: string;
  readonly roles: readonly string[];
  readonly areas?: readonly string[] | "whole-operation";
}

const staffOf = (members: readonly Named[], roles: readonly Role[] = defaultRoles): Staff =>
  Staff.parse({
    ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
    ...{ source: "Answerable default", validations: [], roles },
    members: members.map((member) => ({ areas: [], ...member })),
  });
const ADMIN: Named = { code: "A-01", roles: ["administrator"] };
const ADMIN_TWO: Named = { code: "A-02", roles: ["administrator"] };
const before = staffOf([ADMIN, ADMIN_TWO]);
const adopting = (code: string, after: Staff) => refusalOfGrant(actorOf(before, code) as Actor, before, after);

describe("an administrator", () => {
  it("is not given a role that reads, not even by another administrator", () => {
    const after = staffOf([{ code: "A-01", roles: ["administrator", "protection-analyst"] }, ADMIN_TWO]);
    expect(adopting("A-02", after)).toMatchObject({ code: "manages-and-reads", facts: { members: ["A-01"] } });
    expect(adopting("A-01", after)?.code).toBe("manages-and-reads");
  });

  it("does not read under another role's name: a role that manages accounts and reads is nobody's", () => {
    const lead: Role = {
      ...{ code: "lead", label: { en: "Lead" }, hides: {} },
      ...{ permissions: ["staff.adopt", "person.export"], sees: { case: "all" } },
    };
    const after = staffOf([ADMIN, { code: "L-01", roles: ["lead"] }], [...defaultRoles, lead]);
    expect(adopting("A-01", after)).toMatchObject({ code: "manages-and-reads", facts: { members: ["L-01"] } });
  });

  it("does not read by a permission that nobody thought of when this was written", () => {
    const reading = defaultRoles.map((role) =>
      role.code === "administrator" ? { ...role, permissions: [...role.permissions, "visits.overhear"] } : role,
    );
    expect(() => staffOf([ADMIN], reading)).toThrow("administrator-may-not-read");
  });

  it("may become somebody who reads, where another one says so and she manages accounts no more", () => {
    const after = staffOf([{ code: "A-01", roles: ["protection-analyst"] }, ADMIN_TWO]);
    expect(adopting("A-02", after)).toBeUndefined();
    expect(adopting("A-01", after)?.code).toBe("grants-itself");
  });

  it("never comes to manage accounts and to read, whatever roles are named and however they are mixed (law)", () => {
    const codes = defaultRoles.map(({ code }) => code);
    const members = fc.uniqueArray(
      fc.record({
        code: fc.constantFrom("A-01", "A-02", "P-01", "P-02"),
        roles: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, selector: ({ code }) => code },
    );
    fc.assert(
      fc.property(members, fc.constantFrom("A-01", "A-02"), (named, adopter) => {
        const after = staffOf(named);
        if (adopting(adopter, after) !== undefined) return true;
        return after.members.every(({ code }) => {
          const roles = actorOf(after, code)?.roles ?? [];
          return !(isManagingAccounts(roles) && isReadingPeople(roles));
        });
      }),
    );
  });
});

describe("whose reading a staff document widens", () => {
  it("is told by member: what may be done, which rows are seen, in which areas", () => {
    const after = staffOf([ADMIN, { code: "G-01", roles: ["gbv-focal-point"], areas: ["ML05"] }]);
    const [widened, ...more] = staffWidening(before, after);
    expect(more).toEqual([]);
    expect(widened).toMatchObject({ member: "G-01", tables: [], areas: ["ML05"], units: false });
    expect(widened?.permissions).toContain("cases.tally");
    expect(widened?.permissions).not.toContain("documents.list");
  });

  it("is nobody's where a document takes away, or only lets somebody manage accounts", () => {
    const wide = staffOf([ADMIN, { code: "P-01", roles: ["protection-analyst"], areas: "whole-operation" }]);
    const narrow = staffOf([ADMIN, { code: "P-01", roles: ["partner"], areas: ["ML05"] }]);
    expect(staffWidening(wide, narrow)).toEqual([]);
    expect(staffWidening(wide, wide)).toEqual([]);
    expect(staffWidening(before, staffOf([ADMIN, ADMIN_TWO, { code: "A-03", roles: ["administrator"] }]))).toEqual([]);
  });

  it("is everybody's who reads in the first one", () => {
    const first = staffOf([ADMIN, { code: "P-01", roles: ["protection-analyst"] }]);
    expect(staffWidening(undefined, first).map(({ member }) => member)).toEqual(["P-01"]);
  });
});
