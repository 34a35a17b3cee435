import { describe, expect, it } from "vitest";
import { isManagingAccounts, isReadingPeople } from "../administering.ts";
import { defaultRoles } from "./default-roles.ts";

describe("the roles an operation begins with", () => {
  it("are those that practice asks for; who decides appeals and whom facilitators answer to besides, and the system's own", () => {
    // Source: issue "The HTTP app"; practice H3
    const asked = [
      ...["monitor", "monitor-supervisor", "cfm-operator", "case-handler", "sensitive-focal-point"],
      ...["investigating-body", "protection-analyst", "information-manager", "mrm-focal-point", "gbv-focal-point"],
      ...["facilitator", "mentor", "release-approver", "partner", "auditor", "key-holder", "administrator"],
    ];
    const codes: string[] = defaultRoles.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([...asked, "appeal-decider", "line-manager", "system"].toSorted());
  });

  it("let nobody hand out both halves of a one-time sign-in", () => {
    for (const role of defaultRoles) {
      const both = ["accounts.invite", "accounts.confirm"].filter((one) => role.permissions.includes(one));
      expect([role.code, both.length < 2]).toEqual([role.code, true]);
      expect([role.code, isManagingAccounts([role]) && isReadingPeople([role])]).toEqual([role.code, false]);
    }
  });
});
