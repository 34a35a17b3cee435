import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorCode } from "../kernel/actor-code.ts";
import type { Day } from "../kernel/day.ts";
import { type Actor, roleThatMay } from "./actor.ts";
import { refusalOfGrant } from "./refusal-of-grant.ts";
import { defaultRoles } from "./roles/default-roles.ts";
import { isWithinScope } from "./scope.ts";
import { scoped } from "./scoped.ts";
import { actorOf, Staff } from "./staff.ts";

const row = { stream: "s", adm1: "ML05", adm2: "ML0505", recorder: "M-07", month: "2020-06" };
const staffOf = (members: { code: string; roles: string[]; areas?: string[] | "whole-operation" }[]) =>
  Staff.parse({
    id: "staff",
    version: "1",
    title: { en: "Staff" },
    effective: { from: null, to: null },
    source: "Answerable default",
    validations: [],
    roles: defaultRoles,
    members: members.map((member) => ({ areas: [], ...member })),
  });
const actor = (roles: string[], areas: string[] | "whole-operation" = [], code = "X-01"): Actor =>
  actorOf(staffOf([{ code, roles, areas }]), code) as Actor;

describe("who sees which incident", () => {
  it("shows a monitor what she recorded and nothing else", () => {
    expect(isWithinScope(actor(["monitor"], [], "M-07"), "incident", "incidents.list", row)).toBe(true);
    expect(isWithinScope(actor(["monitor"], "whole-operation", "M-08"), "incident", "incidents.list", row)).toBe(false);
  });

  it("shows a supervisor the areas she answers for", () => {
    expect(isWithinScope(actor(["monitor-supervisor"], ["ML0505"]), "incident", "incidents.list", row)).toBe(true);
    expect(isWithinScope(actor(["monitor-supervisor"], ["ML05"]), "incident", "incidents.list", row)).toBe(true);
    expect(isWithinScope(actor(["monitor-supervisor"], ["ML0101"]), "incident", "incidents.list", row)).toBe(false);
    expect(isWithinScope(actor(["monitor-supervisor"]), "incident", "incidents.list", row)).toBe(false);
  });

  it("hides from an analyst who recorded it", () => {
    const [seen] = scoped([row], actor(["protection-analyst"]), "incident", "incidents.list");
    expect(seen).toBeDefined();
    expect(Object.keys(seen ?? {})).not.toContain("recorder");
  });

  it("hides from an analyst what together could be one key informant", () => {
    const informant = {
      adm1: "ML05",
      adm2: "ML0505",
      category: "women-representative",
      sex: "female",
      ageBand: "18-59",
    };
    const [seen] = scoped([informant], actor(["protection-analyst"]), "assessment", "assessments.list");
    expect(Object.keys(seen ?? {})).toEqual(["adm1", "adm2", "category"]);
  });

  it("shows a facilitator what communities ask, and of single persons only who spoke with her", () => {
    const asks = (more: object) =>
      isWithinScope(actor(["facilitator"], ["ML0505"], "F-01"), "owed", "questions.list", { ...row, ...more });
    expect(asks({ level: "community", recorder: null })).toBe(true);
    expect(asks({ level: "community", recorder: null, adm2: "ML0506" })).toBe(false);
    expect(asks({ level: "person", recorder: "F-01" })).toBe(true);
    expect(asks({ level: "person" })).toBe(false);
  });

  it("shows nothing under a permission the role does not hold", () => {
    for (const role of defaultRoles) {
      const one = actor([role.code], "whole-operation");
      if (!role.permissions.includes("incidents.list"))
        expect(scoped([row], one, "incident", "incidents.list")).toEqual([]);
    }
  });

  it("never shows more through one role's permission than that role sees", () => {
    const auditorAndMonitor = actor(["auditor", "monitor"], "whole-operation", "M-99");
    expect(isWithinScope(auditorAndMonitor, "incident", "incidents.list", row)).toBe(false);
    expect(roleThatMay(auditorAndMonitor, "incidents.record")?.code).toBe("monitor");
  });
});

describe("who sees a case", () => {
  const seeing = (table: string, ...permissions: string[]) =>
    defaultRoles
      .filter(
        ({ sees, permissions: held }) => sees[table] !== undefined && permissions.some((one) => held.includes(one)),
      )
      .map(({ code }) => code);

  it("is the desk, its handlers and whoever decides appeals; a sensitive one the focal point and the body alone", () => {
    const reading = ["cases.list", "cases.show", "cases.history", "cases.read-text", "cases.contact", "cases.packet"];
    expect(seeing("case", ...reading)).toEqual(["cfm-operator", "case-handler", "appeal-decider"]);
    expect(seeing("sensitive_case", ...reading)).toEqual(["sensitive-focal-point", "investigating-body"]);
  });

  it("opens no text of the person but as a handler or to decide, and none of a sensitive one", () => {
    expect(seeing("case", "cases.read-text")).toEqual(["case-handler", "appeal-decider"]);
    expect(seeing("sensitive_case", "cases.read-text")).toEqual([]);
  });

  it("is nobody who manages accounts, keys or data; who measures sees no record", () => {
    const kept = ["administrator", "key-holder", "auditor", "information-manager", "gbv-focal-point", "partner"];
    for (const code of [...kept, "protection-analyst"]) {
      const role = defaultRoles.find((one) => one.code === code);
      const reads = role?.permissions.filter((one) =>
        /^cases\.(list|show|history|read-text|contact|packet)$/.test(one),
      );
      expect([code, reads]).toEqual([code, []]);
    }
  });
});

describe("the administrator", () => {
  it("sees no record", () => {
    const one = actor(["administrator"], "whole-operation");
    for (const table of ["incident", "violation", "survivor_count"])
      for (const permission of ["incidents.list", "incidents.show", "figures.month"])
        expect(isWithinScope(one, table, permission, row)).toBe(false);
  });

  it("cannot be made to read by a staff document", () => {
    const reading = defaultRoles.map((role) =>
      role.code === "administrator" ? { ...role, sees: { incident: "all" as const } } : role,
    );
    const parsed = Staff.safeParse({ ...staffOf([]), roles: reading });
    expect(JSON.stringify(parsed.error?.issues)).toContain("administrator-may-not-read");
  });

  it("cannot grant itself anything, in any number of steps of its own", () => {
    const codes = defaultRoles.map((role) => role.code);
    const before = staffOf([{ code: "A-01", roles: ["administrator"] }]);
    const self = actorOf(before, "A-01") as Actor;
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }), fc.boolean(), (roles, wide) => {
        const after = staffOf([{ code: "A-01", roles, areas: wide ? "whole-operation" : [] }]);
        const gains =
          wide ||
          roles.some((code) =>
            (defaultRoles.find((role) => role.code === code)?.permissions ?? []).some(
              (permission) => !roleThatMay(self, permission),
            ),
          );
        const widens =
          gains ||
          roles.some((code) =>
            Object.keys(defaultRoles.find((role) => role.code === code)?.sees ?? {}).some(
              (table) => !self.roles.some(({ sees }) => Object.hasOwn(sees, table)),
            ),
          );
        return (refusalOfGrant(self, before, after) !== undefined) === widens;
      }),
    );
  });

  it("may give another person a role", () => {
    const before = staffOf([{ code: "A-01", roles: ["administrator"] }]);
    const after = staffOf([
      { code: "A-01", roles: ["administrator"] },
      { code: "P-01", roles: ["protection-analyst"] },
    ]);
    expect(refusalOfGrant(actorOf(before, "A-01") as Actor, before, after)).toBeUndefined();
  });
});

describe("a staff document", () => {
  it("calls nobody what stands in the log for no member of staff", () => {
    for (const code of ["system", "anonymous", "signing-in", "not-kept", "System"]) {
      const parsed = Staff.safeParse({ ...staffOf([]), members: [{ code, roles: ["monitor"], areas: [] }] });
      const codes = parsed.error?.issues.map((one) => (one.code === "custom" ? one.params?.["code"] : one.code));
      expect([code, codes]).toEqual([code, ["member-code-reserved"]]);
    }
  });

  it("names unknown roles and codes that stand twice", () => {
    const staff = staffOf([{ code: "M-01", roles: ["monitor"] }]);
    const parsed = Staff.safeParse({
      ...staff,
      effective: { from: "2020-01-01" as Day, to: null },
      members: [
        { code: "M-01" as ActorCode, roles: ["monitr"], areas: [] },
        { code: "M-01" as ActorCode, roles: ["monitor"], areas: [] },
      ],
    });
    const codes = parsed.error?.issues.map((one) => (one.code === "custom" ? one.params?.["code"] : one.code));
    expect(codes).toEqual(["role-unknown", "member-stands-twice"]);
  });
});
