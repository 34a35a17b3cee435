import { type Instant, publicActor, type Staff } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { member, testOperations } from "./operation-fixture.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const ADMIN = member("admin-01", ["administrator"], { areas: [] });
const OTHER = member("admin-02", ["administrator"], { areas: [] });
const ANALYST = member("analyst-01", ["protection-analyst"], { units: [] });

describe.each(["sqlite", "postgres"] as const)("who may see more, on %s", (database) => {
  it("is seen by everybody of the staff, with who adopted it; nobody manages accounts and reads", async () => {
    const { ask, tried } = await operations.begin(database, { members: [ADMIN, OTHER, ANALYST], now: NOW });
    const staff = await ask<Staff>("admin-01", "documents.show", { id: "staff" });
    const adopt = async (who: string, version: string, members: Staff["members"]) => {
      const bytes = new TextEncoder().encode(JSON.stringify({ ...staff, version, members }));
      return await tried<{ widened: string[] }>(who, "documents.adopt", {
        file: { name: "s.json", bytes },
        kind: "staff",
      });
    };
    const both = member("admin-01", ["administrator", "partner"], { areas: [] });
    for (const who of ["admin-01", "admin-02"])
      expect((await adopt(who, "2", [both, OTHER]))._unsafeUnwrapErr()).toMatchObject({
        rejection: { code: "manages-and-reads", facts: { members: ["admin-01"] } },
      });

    const puppet = member("help-01", ["case-handler"], { areas: ["ML05"] });
    expect((await adopt("admin-02", "2", [ADMIN, OTHER, ANALYST, puppet]))._unsafeUnwrap().widened).toEqual([
      "help-01",
    ]);
    const grants = await ask<{ member: string; adoptedBy: string; areas: string[] }[]>(
      "analyst-01",
      "documents.grants",
    );
    expect(grants.map(({ member: who, adoptedBy }) => [who, adoptedBy])).toEqual([
      ["help-01", "admin-02"],
      ["analyst-01", "system"],
    ]);
    // who works where is not for everybody: it would lead to the monitor of a cercle
    expect(grants[0]).toMatchObject({ areas: 1 });
    expect(JSON.stringify(grants)).not.toContain("ML05");
    const whole = await tried("analyst-01", "documents.show", { id: "staff" });
    expect(whole._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "not-permitted" } });
    expect((await tried("analyst-01", "documents.show", { id: "settings" })).isOk()).toBe(true);
    expect(publicActor.roles.flatMap(({ permissions }) => permissions)).not.toContain("documents.list");
  });
});
