import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTransit, type TransitStandIn } from "@answerable/store/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { complaint, MEMBERS, NOW, withMechanism } from "./cases/cases-fixture.ts";
import type { Lodged } from "./cases/lodging.ts";
import { contextFor } from "./context-for.ts";
import type { FileInput } from "./file-field.ts";
import { keysUseCases } from "./keys.ts";
import type { Environment } from "./location.ts";
import { member, testOperations } from "./operation-fixture.ts";

const operations = testOperations();
const folder = mkdtempSync(join(tmpdir(), "answerable-keys-"));
let transit: TransitStandIn;
beforeAll(async () => {
  transit = await startTransit();
  await operations.start();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await transit.stop();
  await operations.stop();
});

const STAFF = [...MEMBERS, member("keys-01", ["key-holder"])];
const typed = (text: string): { passphrase: FileInput } => ({
  passphrase: { name: "-", bytes: Buffer.from(text) },
});

describe.each(["sqlite", "postgres"] as const)("the keys of people's words on %s", (database) => {
  let operation: Awaited<ReturnType<typeof operations.begin>>;
  let lodged: Lodged;
  beforeAll(async () => {
    operation = await operations.begin(database, { members: STAFF, now: NOW });
    await withMechanism(operation);
    lodged = await operation.ask<Lodged>("desk-01", "cases.lodge", complaint({ key: "key-of-chance-of-the-lodging" }));
  });

  /** What whoever comes with another unlock is told of the keys. */
  const shownWith = async (env: Environment): Promise<unknown> => {
    const [show] = keysUseCases;
    if (show === undefined) throw new Error("nothing shows keys");
    const asking = {
      ...{ cwd: operation.cwd, actor: "auditor-01", via: "cli" as const, now: NOW },
      progress: () => undefined,
    };
    const unlocking = { DATABASE_URL: "DATABASE_URL" in operation.env ? operation.env.DATABASE_URL : undefined };
    const ready = await contextFor(show, { ...asking, env: { ...unlocking, ...env } });
    if (ready.isErr()) return ready.error;
    const shown = await ready.value.handle({});
    await ready.value.close();
    return shown._unsafeUnwrap();
  };

  it("are shown to whoever holds or audits them, without any, and made anew by the holder alone", async () => {
    const shown = { generation: 1, heldBy: "key-file", toRotate: 0 };
    expect(await operation.ask("auditor-01", "keys.show")).toMatchObject(shown);
    for (const other of ["admin-01", "im-01", "auditor-01", "handler-01"])
      await expect(operation.tried(other, "keys.rotate")).rejects.toThrow("not-permitted");
    expect(await operation.ask("keys-01", "keys.rotate")).toMatchObject({ generation: 2, damaged: 0 });
    expect(await operation.ask("keys-01", "keys.show")).toMatchObject({ ...shown, generation: 2 });
  });

  it("leave everything that follows from them where it was: receipts, cases, words, the log", async () => {
    const agreed = { words: "chèvre noire saute haut", area: "ML0505" };
    await operation.ask("desk-01", "cases.lodge", complaint({ agreed, hasReceipt: false }));
    await operation.ask("keys-01", "keys.rotate");
    const { receipt = "", id } = lodged;
    const words = { agreed: { ...agreed, words: "saute haut chevre noire", month: "2026-06" } };
    expect(await operation.ask("desk-01", "cases.status-by-words", words)).toMatchObject({ standing: "received" });
    expect(await operation.ask("desk-01", "cases.status", { receipt })).toMatchObject({ standing: "received" });
    // the same submission again leads to the same receipt and case
    const again = await operation.ask<Lodged>(
      "desk-01",
      "cases.lodge",
      complaint({ key: "key-of-chance-of-the-lodging" }),
    );
    expect([again.id, again.receipt]).toEqual([id, receipt]);
    const read = { id, field: "narrative", purpose: "handling" };
    expect(await operation.ask("handler-01", "cases.read-text", read)).toMatchObject({
      text: expect.stringMatching(/huile/),
    });
    const verified = await operation.ask<{ intact: boolean }[]>("auditor-01", "audit.verify");
    expect(verified.every(({ intact }) => intact)).toBe(true);
  });

  it("are handed to another passphrase, or a service, and what opened them before opens nothing", async () => {
    const wrong = { owner: "store", error: { code: "wrong-key" } };
    const refused = async (text: string) =>
      JSON.stringify((await operation.tried("keys-01", "keys.change-passphrase", typed(text)))._unsafeUnwrapErr());
    expect(await refused("short")).toContain("passphrase-too-short");
    expect(await refused("le puits du village\nle puits du vilage")).toContain("passphrase-lines-differ");
    expect(await refused("a\nb\nc")).toContain("passphrase-not-read");
    const noKey = { key: { name: "-", bytes: Buffer.from("not a key") } };
    expect((await operation.tried("keys-01", "keys.change-key", noKey))._unsafeUnwrapErr()).toMatchObject({
      issues: [{ code: "key-not-read" }],
    });
    expect((await operation.tried("keys-01", "keys.hand-to-service"))._unsafeUnwrapErr()).toMatchObject({
      issues: [{ code: "key-service-needed" }],
    });
    const changed = await operation.ask("keys-01", "keys.change-passphrase", typed("le puits du village\n".repeat(2)));
    expect(changed).toMatchObject({ heldBy: "passphrase" });
    expect(await shownWith({ ANSWERABLE_PASSPHRASE: "le puits du village" })).toMatchObject({ heldBy: "passphrase" });
    expect(await shownWith(operation.env)).toEqual(wrong);
    expect(await shownWith({ ANSWERABLE_PASSPHRASE: "le puits du vilage" })).toEqual(wrong);

    const token = join(folder, `token-${database}`);
    writeFileSync(token, `${transit.token}\n`);
    const service = { ANSWERABLE_KMS_URL: transit.url, ANSWERABLE_KMS_TOKEN_FILE: token };
    const handOver = keysUseCases.find(({ name }) => name === "keys.hand-to-service");
    if (handOver === undefined) throw new Error("nothing hands keys over");
    const both = { ...operation.env, ANSWERABLE_PASSPHRASE: "le puits du village", ...service };
    const asking = { cwd: operation.cwd, actor: "keys-01", via: "cli" as const, now: NOW, progress: () => undefined };
    const ready = (await contextFor(handOver, { ...asking, env: both }))._unsafeUnwrap();
    expect((await ready.handle({}))._unsafeUnwrap()).toMatchObject({ heldBy: "transit:answerable" });
    await ready.close();
    expect(await shownWith(service)).toMatchObject({ heldBy: "transit:answerable" });
    expect(await shownWith({ ANSWERABLE_PASSPHRASE: "le puits du village" })).toEqual(wrong);
    const closed = await shownWith({ ...service, ANSWERABLE_KMS_URL: "http://127.0.0.1:1" });
    expect(closed).toEqual({ owner: "store", error: { code: "key-service-unreachable" } });
    const unsafe = await shownWith({ ...service, ANSWERABLE_KMS_URL: "http://kms.example.org:8200" });
    expect(unsafe).toMatchObject({ issues: [{ code: "key-service-address-unsafe" }] });
    // with the key file of before nothing opens any more
    await expect(operation.tried("keys-01", "keys.hand-to-service")).rejects.toThrow("wrong-key");
    const without = await shownWith({ ANSWERABLE_KMS_URL: transit.url });
    expect(without).toMatchObject({ issues: [{ code: "key-service-token-needed" }] });
  });
});
