import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { complaint, MEMBERS, NOW } from "./cases-fixture.ts";
import { type MeasuredCases, measureLines } from "./measure-lines.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const LATER = "2027-02-01T09:00:00.000Z" as Instant;
const members = [
  ...MEMBERS,
  member("analyst-01", ["protection-analyst"], { units: [] }),
  member("analyst-02", ["protection-analyst"], { units: ["team-distribution"] }),
];
const year = { from: "2026-01", to: "2026-12" };

describe.each(["sqlite", "postgres"] as const)("cases measures on %s", (database) => {
  it("counts what is in sight and nothing else, as of the moment it is asked", async () => {
    const { ask, tried } = await operations.begin(database, { members, now: NOW });
    const lodge = async (more: object = {}): Promise<string> =>
      (await ask<{ id: string }>("desk-01", "cases.lodge", complaint(more))).id;
    const first = await lodge();
    await lodge({ channel: "hotline" });
    await lodge({ aboutUnits: ["team-distribution"] });
    const measured = (who: string, more: object = {}, now = LATER) =>
      ask<MeasuredCases>(who, "cases.measures", { ...year, ...more }, now);
    await ask("handler-01", "cases.triage", { id: first, category: "quality-timeliness", priority: "usual" });
    await ask("handler-01", "cases.take", { id: first });
    const all = await measured("analyst-01");
    expect(all.office.ends).toMatchObject({ cases: 3, open: 3 });
    expect(all.office.timeliness.find(({ clock }) => clock === "response")).toMatchObject({ owed: 3, overdue: 3 });
    expect((await measured("handler-01")).office).toEqual(all.office);
    // whoever works where a case is about counts as if it were not there
    expect((await measured("analyst-02")).office.ends.cases).toBe(2);
    expect((await measured("analyst-01", { from: "2026-07" })).office.ends.cases).toBe(0);
    expect((await measured("analyst-01", {}, NOW)).office.timeliness[2]).toMatchObject({ open: 3, overdue: 0 });
    const { breakdown } = await measured("analyst-01", { by: "channel" });
    expect(breakdown?.rows).toMatchObject([{ value: null, cases: 3, few: true }]);
    await expect(tried("desk-01", "cases.measures", year)).rejects.toThrow("not-permitted");
  });

  it("tells nothing of a few sensitive ones, and prints no code of a case, a unit or a member of staff", async () => {
    const { ask } = await operations.begin(database, { members, now: NOW });
    const { id } = await ask<{ id: string }>("desk-01", "cases.lodge", complaint({ aboutUnits: ["shop-koro"] }));
    const measured = await ask<MeasuredCases>("analyst-01", "cases.measures", { ...year, by: "adm2" }, LATER);
    expect(measured.sensitive).toEqual([{ year: "2026", withheld: "too-few" }]);
    const printed = JSON.stringify([measured, measureLines(measured)]);
    for (const never of [id, "shop-koro", "desk-01", "handler-01", "ML0505"]) expect(printed).not.toContain(never);
    expect(new Set(measureLines(measured).map((line) => Object.keys(line).join(" "))).size).toBe(1);
  });
});
