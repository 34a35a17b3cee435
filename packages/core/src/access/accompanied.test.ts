import { describe, expect, it } from "vitest";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { Actor } from "./actor.ts";
import type { Role } from "./role.ts";
import { defaultRoles } from "./roles/default-roles.ts";
import { isWithinScope } from "./scope.ts";

const row = { adm1: "ML05", adm2: "ML0505", facilitator: "F-01", mentor: "M-01", lineManager: "L-01" };
const roleOf = (code: string): Role => defaultRoles.find((role) => role.code === code) as Role;
const sees = (role: string, code: string, table = "community", permission = "community.show") => {
  const actor: Actor = { code: code as ActorCode, roles: [roleOf(role)], areas: "whole-operation" };
  return isWithinScope(actor, table, permission, { ...row, recorder: code });
};

describe("a community's record", () => {
  it("is seen by whoever goes there and whoever stands behind her", () => {
    expect(sees("facilitator", "F-01")).toBe(true);
    expect(sees("mentor", "M-01")).toBe(true);
    expect(sees("facilitator", "M-01")).toBe(true);
  });

  it("is seen by no other facilitator or mentor, whatever areas they answer for", () => {
    expect(sees("facilitator", "F-02")).toBe(false);
    expect(sees("mentor", "M-02")).toBe(false);
  });

  it("is seen in no other role, not even of what leaves", () => {
    for (const { code } of defaultRoles.filter((role) => !["facilitator", "mentor"].includes(role.code)))
      for (const permission of ["community.show", "community.list", "community.figures"])
        expect([code, sees(code, "F-01", "community", permission)]).toEqual([code, false]);
  });

  it("lets whoever coordinates see only communities that agreed to it", () => {
    const seeing = defaultRoles.filter(({ code }) => sees(code, "X-01", "community_figures", "community.figures"));
    expect(seeing.map(({ code }) => code)).toEqual(["information-manager"]);
  });
});

describe("what a mentor and a facilitator keep", () => {
  const perms = (code: string) => roleOf(code).permissions.filter((one) => one.startsWith("mentoring."));

  it("is seen by the two of them, and by no other mentor", () => {
    for (const permission of perms("mentor")) {
      expect(sees("mentor", "M-01", "mentoring", permission)).toBe(true);
      expect(sees("mentor", "M-02", "mentoring", permission)).toBe(false);
    }
  });

  it("is known to the line manager as a pair, to ask for months alone", () => {
    expect(perms("line-manager")).toEqual(["mentoring.kept", "mentoring.questions", "mentoring.settings"]);
    expect(sees("line-manager", "L-01", "mentoring", "mentoring.kept")).toBe(true);
    expect(sees("line-manager", "L-02", "mentoring", "mentoring.kept")).toBe(false);
  });

  it("is seen in no other role", () => {
    const others = defaultRoles.filter(({ code }) => !["facilitator", "mentor", "line-manager"].includes(code));
    for (const { code, permissions, sees: tables } of others) {
      const words = [...permissions, ...Object.keys(tables)];
      expect([code, words.filter((one) => /^(?:mentoring|journal|sensitive_journal)/.test(one))]).toEqual([code, []]);
    }
  });
});
