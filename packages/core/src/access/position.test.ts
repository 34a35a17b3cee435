import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorCode } from "../kernel/actor-code.ts";
import { chainAbove, isOwnSuperior } from "./chain-above.ts";
import { Position } from "./position.ts";
import { refusalOfGrant } from "./refusal-of-grant.ts";
import { defaultRoles } from "./roles/default-roles.ts";
import { actorOf, Staff } from "./staff.ts";

const code = (text: string): ActorCode => text as ActorCode;
const position = (supervisor: string | null, more: object = {}) => ({
  ...{ post: "complaints-officer", organisation: "agency", level: "officer", office: "field", supervisor, ...more },
});
const member = (name: string, supervisor: string | null, more: object = {}) => ({
  ...{ code: name, roles: ["case-handler"], areas: ["ML05"], units: [], position: position(supervisor, more) },
});
const staffOf = (...members: object[]): object => ({
  ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
  ...{ source: "Answerable default", validations: [], roles: defaultRoles, members },
});

describe("a post in the staff document", () => {
  it("says at which level and in which office it stands, and under whom", () => {
    const staff = Staff.parse(staffOf(member("case-01", "lead-01"), member("lead-01", "director")));
    expect(chainAbove(staff.members, code("case-01"))).toEqual(["lead-01", "director"]);
    expect(chainAbove(staff.members, code("lead-01"))).toEqual(["director"]);
    expect(chainAbove(staff.members, code("nobody"))).toEqual([]);
    expect(staff.members[0]?.position?.sex).toBe("not-said");
  });

  it("is not held under oneself, by however many steps", () => {
    const round = staffOf(
      member("a-01", "b-01"),
      member("b-01", "c-01"),
      member("c-01", "a-01"),
      member("d-01", "a-01"),
    );
    const issues = Staff.safeParse(round).error?.issues ?? [];
    expect(issues.map((one) => [one.path[1], one.code === "custom" && one.params?.["code"]])).toEqual([
      [0, "under-oneself"],
      [1, "under-oneself"],
      [2, "under-oneself"],
    ]);
    expect(Staff.safeParse(staffOf(member("a-01", "a-01"))).success).toBe(false);
  });

  it("holds a code and never a name", () => {
    expect(Position.safeParse(position("Moussa Traoré")).success).toBe(false);
    expect(Position.safeParse(position(null, { post: "Chief of office" })).success).toBe(false);
  });

  it("is moved by somebody else", () => {
    const before = Staff.parse(staffOf(member("lead-01", "chief-01"), member("chief-01", null)));
    const change = (...members: object[]) => {
      const self = actorOf(before, "lead-01");
      return self && refusalOfGrant(self, before, Staff.parse(staffOf(...members)))?.code;
    };
    const chief = member("chief-01", null);
    expect(change(member("lead-01", "chief-01"), chief)).toBeUndefined();
    expect(change(member("lead-01", null), chief)).toBe("grants-itself");
    expect(change(member("lead-01", "chief-01", { level: "senior-management" }), chief)).toBe("grants-itself");
    expect(change(member("lead-01", "chief-01"), member("chief-01", "director"))).toBe("grants-itself");
    expect(change(member("lead-01", "chief-01", { sex: "woman" }), chief)).toBeUndefined();
  });
});

const NAMES = ["a", "b", "c", "d", "e", "f"] as const;
const someStaff = fc
  .tuple(...NAMES.map(() => fc.option(fc.constantFrom(...NAMES), { nil: null })))
  .map((supervisors) =>
    NAMES.map((name, at) => ({ code: code(name), position: { supervisor: supervisors[at] as ActorCode | null } })),
  );

describe("law of those above", () => {
  it("ends, names nobody twice, and never oneself; each stands directly above the one before (law)", () => {
    fc.assert(
      fc.property(someStaff, fc.constantFrom(...NAMES), (members, name) => {
        const chain = chainAbove(members, code(name));
        expect(new Set([name, ...chain]).size).toBe(chain.length + 1);
        [code(name), ...chain].slice(0, -1).forEach((one, at) => {
          expect(members.find((other) => other.code === one)?.position.supervisor).toBe(chain[at]);
        });
        if (!members.some((one) => isOwnSuperior(members, one.code))) {
          const last = members.find((one) => one.code === (chain.at(-1) ?? name));
          expect(last?.position.supervisor ?? null).toBeNull();
        }
      }),
    );
  });
});
