import type { Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOperation } from "./open-operation.ts";
import { member, testOperations } from "./operation-fixture.ts";
import { openCursor, sealCursor } from "./sealed-cursor.ts";
import { holderOfToken } from "./tokens/holder-of-token.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const members = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("analyst-01", ["protection-analyst"], { units: [] }),
  member("admin-02", ["administrator"], { areas: [] }),
];

describe.each(["sqlite", "postgres"] as const)("tokens on %s", (database) => {
  it("are made for oneself, or for whoever may no more; known by their digest, and gone once revoked", async () => {
    const { ask, tried, location, env } = await operations.begin(database, { members, now: NOW });
    const own = await ask<{ id: string; token: string; expiresAt: string }>("analyst-01", "tokens.issue", { days: 2 });
    expect(own.expiresAt).toBe("2026-03-03T10:00:00.000Z");
    const others = await tried("analyst-01", "tokens.issue", { holder: "admin-02" });
    expect(others._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "not-permitted" } });
    const reading = await tried("admin-01", "tokens.issue", { holder: "analyst-01" });
    expect(reading._unsafeUnwrapErr()).toMatchObject({ rejection: { code: "token-opens-more" } });
    expect(await ask("admin-01", "tokens.issue", { holder: "admin-02" })).toMatchObject({ holder: "admin-02" });
    expect((await tried("admin-01", "tokens.issue", { holder: "nobody" }))._unsafeUnwrapErr()).toMatchObject({
      rejection: { code: "actor-unknown" },
    });

    const holder = async () => {
      const open = (await openOperation(location, env, NOW))._unsafeUnwrap();
      const found = (await holderOfToken(open, own.token, NOW))._unsafeUnwrap();
      await open.close();
      return found?.code;
    };
    expect(await holder()).toBe("analyst-01");
    await ask("analyst-01", "tokens.revoke", { id: own.id });
    expect(await holder()).toBeUndefined();
  });
});

describe("a sealed cursor", () => {
  const key = new Uint8Array(32).fill(7);
  const place = { list: "incidents.list", actor: "analyst-01", asked: { month: "2026-01" } };
  const sealed = sealCursor(key, place, "cells");

  it("opens where it was given, and shows nothing of what it holds", () => {
    expect(openCursor(key, place, sealed)).toBe("cells");
    expect(Buffer.from(sealed, "base64url").toString("latin1")).not.toContain("cells");
    expect(sealCursor(key, place, "cells")).not.toBe(sealed);
  });

  it("opens for nobody else, for no other question, under no other key, nor changed anywhere", () => {
    expect(openCursor(key, { ...place, actor: "admin-01" }, sealed)).toBeUndefined();
    expect(openCursor(key, { ...place, asked: {} }, sealed)).toBeUndefined();
    expect(openCursor(key, { ...place, list: "alerts.list" }, sealed)).toBeUndefined();
    expect(openCursor(new Uint8Array(32), place, sealed)).toBeUndefined();
    const bytes = Buffer.from(sealed, "base64url");
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(openCursor(key, place, changed.toString("base64url"))).toBeUndefined();
    }
  });
});
