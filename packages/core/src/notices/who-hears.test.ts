import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isManagingAccounts } from "../access/administering.ts";
import { defaultRoles } from "../access/roles/default-roles.ts";
import { isWithinScope } from "../access/scope.ts";
import { actorOf, Staff } from "../access/staff.ts";
import { unitCells } from "../access/unit-columns.ts";
import { unitOfOne } from "../access/unit-of-one.ts";
import type { ActorCode } from "../kernel/actor-code.ts";
import { tellingRules } from "./telling-rules.ts";
import { type OverdueRecord, tellingRuleOf, whoHears } from "./who-hears.ts";

const member = (
  code: string,
  roles: readonly string[],
  post: string,
  supervisor: string | null,
  more: object = {},
) => ({
  ...{ code, roles, areas: "whole-operation", units: [] },
  position: { post, organisation: "agency", level: "officer", office: "field", supervisor },
  ...more,
});
const staff = Staff.parse({
  ...{ id: "staff", version: "1", title: { en: "Staff" }, effective: { from: null, to: null } },
  ...{ source: "Answerable default", validations: [], roles: defaultRoles },
  members: [
    member("desk-01", ["cfm-operator"], "operator", "lead-01"),
    member("case-01", ["case-handler"], "officer", "lead-01"),
    member("case-02", ["case-handler"], "officer", "lead-01", { areas: ["ML01"] }),
    member("lead-01", ["case-handler"], "lead", "head-01", { areas: ["ML05"] }),
    member("head-01", ["appeal-decider"], "head", null),
    member("sfp-01", ["sensitive-focal-point"], "focal-point", "head-01"),
    member("body-01", ["investigating-body"], "investigator", null),
    member("body-02", ["investigating-body"], "deputy-investigator", null),
    member("monitor-01", ["monitor"], "monitor", "sup-01"),
    member("sup-01", ["monitor-supervisor"], "supervisor", null, { areas: ["ML05"] }),
    member("auditor-01", ["auditor"], "auditor", null),
    member("mentor-01", ["mentor"], "mentor", null),
    member("admin-01", ["administrator"], "admin", null, { areas: [] }),
  ],
});

const everybody = { staff, isReached: (_: ActorCode) => true };
const about = (units: readonly string[] = []) => unitCells(units);
const office = (more: object = {}): OverdueRecord => ({
  table: "case",
  rows: [{ adm1: "ML05", adm2: "ML0505", recorder: "desk-01", handler: null, ...about(), ...more }],
  posts: {},
});
const sensitive = (units: readonly string[] = []): OverdueRecord => ({
  ...{ table: "sensitive_case", rows: [{ ...about(units) }], posts: { deputy: "deputy-investigator" } },
});
const heard = (subject: string, kind: string, of: OverdueRecord, hearing = everybody) => {
  const rule = tellingRuleOf(subject, kind);
  return rule === undefined ? undefined : whoHears(rule, of, hearing);
};

describe("who hears of a deadline that passed", () => {
  it("is whoever deals with the case, and three days later who is over her", () => {
    expect(heard("case", "response-due", office({ handler: "case-01" }))).toEqual([["case-01"], ["lead-01"]]);
    expect(tellingRuleOf("case", "response-due")?.steps.map(({ afterHours }) => afterHours)).toEqual([0, 72]);
  });

  it("is whoever could take it, in its area, while nobody has", () => {
    expect(heard("case", "response-entered-late", office())).toEqual([["case-01", "lead-01", "head-01"], []]);
    expect(heard("case", "acknowledgement-due", office())?.[0]).toEqual(["desk-01", "case-01", "lead-01"]);
  });

  it("is the deputy and the focal point for a packet that nobody opened, and nobody of the office", () => {
    expect(heard("case", "forward-unopened", sensitive())).toEqual([["body-02", "sfp-01"]]);
    expect(heard("case", "acknowledgement-due", sensitive())?.[0]).toEqual(["sfp-01"]);
  });

  it("is nobody near the subject, whatever the post (C7)", () => {
    const near = Staff.parse({
      ...staff,
      members: staff.members.map((one) => (one.code === "body-02" ? { ...one, units: ["team-koro"] } : one)),
    });
    expect(heard("case", "forward-unopened", sensitive(["team-koro"]), { ...everybody, staff: near })).toEqual([
      ["sfp-01"],
    ]);
    expect(
      heard("case", "response-due", office({ handler: "case-01", ...about([unitOfOne("case-01" as ActorCode)]) }))?.[0],
    ).not.toContain("case-01");
  });

  it("is somebody else where a handler cannot be reached, so that it is noticed all the same", () => {
    const isReached = (code: ActorCode) => code !== "case-01";
    const steps = heard("case", "response-due", office({ handler: "case-01" }), { staff, isReached });
    expect(steps).toEqual([["lead-01", "head-01"], []]);
  });

  it("is the drafter of an alert and who may clear it, at each of its hours and never later (W1)", () => {
    const alert: OverdueRecord = {
      table: "alert",
      rows: [{ adm1: "ML05", adm2: "ML0505", recorder: "monitor-01" }],
      posts: {},
    };
    for (const hours of [24, 40, 48])
      expect(heard("alert", `unsent-after-${hours}h`, alert)).toEqual([["monitor-01", "sup-01"]]);
  });

  it("is the third person for what was opened in an emergency", () => {
    const glass: OverdueRecord = { table: "break_glass", rows: [{ recorder: "desk-01" }], posts: {} };
    expect(heard("break-glass", "break-glass-acknowledge-due", glass)).toEqual([["auditor-01"]]);
  });

  it("is nobody for contacts of mentoring, which are no deadlines (W2)", () => {
    expect(heard("mentoring", "contact-due", office())).toBeUndefined();
    expect(tellingRules.filter(({ subject, kinds }) => /mentor/.test([subject, ...kinds].join(" ")))).toEqual([]);
  });

  it("finds it in a list, and manages no accounts, whatever stands in the record and whoever is reached (law)", () => {
    const codes = staff.members.map(({ code }) => code);
    const anybody = fc.constantFrom(...codes, "somebody-gone", null);
    const units = fc.subarray([...codes.map((one) => unitOfOne(one)), "team-koro", "not-known"], { maxLength: 3 });
    const record = fc
      .record({
        table: fc.constantFrom(
          "case",
          "sensitive_case",
          "alert",
          "owed",
          "sensitive_owed",
          "promise",
          "corrective_action",
          "rehearsal",
          "break_glass",
        ),
        row: fc.record({
          ...{ adm1: fc.constantFrom("ML05", "ML01", null), recorder: anybody, handler: anybody },
          ...{ post: fc.constantFrom("officer", "admin", null), doneBy: fc.constantFrom("lead", "admin") },
          level: fc.constantFrom("community", "person"),
        }),
        units,
        deputy: fc.constantFrom("deputy-investigator", "admin", "officer", null),
      })
      .map(
        ({ table, row, units: near, deputy }): OverdueRecord => ({
          table,
          rows: [{ ...row, ...unitCells(near) }],
          posts: { deputy },
        }),
      );
    let told = 0;
    fc.assert(
      fc.property(fc.constantFrom(...tellingRules), record, fc.subarray(codes), (rule, of, reached) => {
        for (const step of whoHears(rule, of, { staff, isReached: (code) => reached.includes(code) }))
          for (const code of step) {
            told += 1;
            const actor = actorOf(staff, code);
            if (actor === undefined) throw new Error("told to somebody who is not there");
            expect(reached).toContain(code);
            expect(isManagingAccounts(actor.roles)).toBe(false);
            expect(of.rows.some((row) => isWithinScope(actor, of.table, rule.listedUnder, row))).toBe(true);
          }
      }),
      { numRuns: 2000 },
    );
    expect(told).toBeGreaterThan(200);
  });
});
