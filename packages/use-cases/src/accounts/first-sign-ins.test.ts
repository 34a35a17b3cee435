import { addHours, type Instant } from "@answerable/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { member, testOperations } from "../operation-fixture.ts";
import { serveOperation } from "../serve-operation.ts";
import { accountStream } from "./account-stream.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-01T10:00:00.000Z" as Instant;
const PASSWORD = "rain on a tin roof";
const members = [
  member("admin-01", ["administrator"], { areas: [] }),
  member("im-01", ["information-manager"]),
  member("key-01", ["key-holder"], { areas: [] }),
];

/** A server on an operation: what it shows when it starts. */
const begin = async (staff: typeof members) => {
  const begun = await operations.begin("sqlite", { members: staff, now: NOW });
  const shownAt = async (now: Instant) => {
    const served = (
      await serveOperation({ env: begun.env, cwd: begun.cwd, via: "http", now: () => now })
    )._unsafeUnwrap();
    const first = (await served.firstSignIns(now))._unsafeUnwrap();
    await served.close();
    return first;
  };
  return { ...begun, shownAt };
};

describe("a server that starts for the first time", () => {
  it("shows one who invites and one who confirms a whole code each, until they took it up", async () => {
    const { shownAt, ask, tried } = await begin(members);
    const lost = await shownAt(NOW);
    expect(lost.map(({ holder, until }) => [holder, until])).toEqual([
      ["admin-01", addHours(NOW, 1)],
      ["key-01", addHours(NOW, 1)],
    ]);
    const accept = (holder: string, code: string | undefined, now: Instant) =>
      tried(holder, "accounts.accept", { holder, halves: [code], password: PASSWORD }, now);
    expect((await accept("admin-01", lost[0]?.code, addHours(NOW, 1))).isErr()).toBe(true);
    const shown = await shownAt(addHours(NOW, 2));
    expect((await accept("admin-01", lost[0]?.code, addHours(NOW, 2))).isErr()).toBe(true);
    for (const { holder, code } of shown) expect((await accept(holder, code, addHours(NOW, 2))).isOk()).toBe(true);
    expect(await shownAt(addHours(NOW, 3))).toEqual([]);
    expect(await ask("key-01", "accounts.list", {}, addHours(NOW, 3))).toMatchObject([
      { recorder: "admin-01", issued: 2, issuedBy: "system" },
      { recorder: "key-01", issued: 2, issuedBy: "system" },
    ]);
  });

  it("shows nobody's any more once one was in, although the account was ended since", async () => {
    const { shownAt, ask } = await begin(members);
    for (const { holder, code } of await shownAt(NOW))
      await ask(holder, "accounts.accept", { holder, halves: [code], password: PASSWORD });
    await ask("admin-01", "accounts.end", { id: accountStream("key-01") });
    expect(await shownAt(addHours(NOW, 1))).toEqual([]);
  });

  it("shows nobody's where an administrator named others since, in place of those who were in", async () => {
    const { shownAt, ask } = await begin(members);
    for (const { holder, code } of await shownAt(NOW))
      await ask(holder, "accounts.accept", { holder, halves: [code], password: PASSWORD });
    const { sample: _mark, ...staff } = await ask<Record<string, unknown>>("admin-01", "documents.show", {
      id: "staff",
    });
    const named = [members[0], member("made-up-01", ["key-holder"], { areas: [] })];
    const document = { ...staff, document: "staff", version: "2", members: named };
    const file = { name: "staff", bytes: new TextEncoder().encode(JSON.stringify(document)) };
    await ask("admin-01", "documents.adopt", { file });
    expect(await shownAt(addHours(NOW, 1))).toEqual([]);
  });

  it("takes the information manager where nobody holds a key", async () => {
    const { shownAt } = await begin(members.filter(({ code }) => code !== "key-01"));
    expect((await shownAt(NOW)).map(({ holder }) => holder)).toEqual(["admin-01", "im-01"]);
  });
});
