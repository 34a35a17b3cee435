import { expect, it } from "vitest";
import { defaultRoles } from "../access/roles/default-roles.ts";
import { Staff } from "../access/staff.ts";
import { unreachedRoles } from "./unreached-roles.ts";

const member = (code: string, ...roles: readonly string[]) => ({ code, roles, areas: "whole-operation", units: [] });
const staff = Staff.parse({
  ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
  ...{ source: "Answerable default", validations: [], roles: defaultRoles },
  members: [
    member("case-01", "case-handler"),
    member("case-02", "case-handler"),
    member("auditor-01", "auditor"),
    member("release-01", "release-approver"),
    { ...member("admin-01", "administrator"), areas: [] },
  ],
});

it("names the roles that hear of deadlines and none of whose members can be reached, and no other", () => {
  expect(unreachedRoles(staff, () => false).toSorted()).toEqual(["auditor", "case-handler"]);
  expect(unreachedRoles(staff, (code) => code === "case-02")).toEqual(["auditor"]);
  expect(unreachedRoles(staff, () => true)).toEqual([]);
});
