import { createPublicKey, verify } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addHours, type Instant } from "@answerable/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type OpenOperation, openOperation } from "../open-operation.ts";
import { member, testOperations } from "../operation-fixture.ts";
import { type Anchored, keepAnchor } from "./log-anchor.ts";

const operations = testOperations();
beforeAll(operations.start);
afterAll(operations.stop);

const NOW = "2026-03-27T08:10:00.000Z" as Instant;

describe.each(["sqlite", "postgres"] as const)("the heads of the logs, on %s", (database) => {
  let open: OpenOperation;
  let folder: string;
  beforeEach(async () => {
    const members = [member("admin-01", ["administrator"], { areas: [] })];
    const { location, env } = await operations.begin(database, { now: NOW, members });
    open = (await openOperation(location, env, NOW))._unsafeUnwrap();
    folder = await mkdtemp(join(tmpdir(), "answerable-anchors-"));
    return async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
    };
  });
  const keep = async (now: Instant, at = folder) =>
    (await keepAnchor(open, { folder: at, now, chance: () => 0 }))._unsafeUnwrap();
  const files = async () => (await readdir(folder)).toSorted((a, b) => (a < b ? -1 : 1));

  it("are kept once an hour, whoever asks how often", async () => {
    await Promise.all([keep(NOW), keep(NOW)]);
    expect(await keep(addHours(NOW, 0.5))).toEqual({ done: 0, failed: 0, dead: 0 });
    expect(await keep(addHours(NOW, 5))).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(await files()).toEqual([...["scratch-hour-2026-03-27T08.anchor", "scratch-hour-2026-03-27T13.anchor"]]);
  });

  it("are signed by one key, and are those that the log is proved against", async () => {
    await keep(NOW);
    await keep(addHours(NOW, 1));
    const keys = new Set<string>();
    for (const file of await files()) {
      const [anchored = "", signed = ""] = (await readFile(join(folder, file), "utf8")).split("\n");
      const { publicKey, signature } = JSON.parse(signed) as { publicKey: string; signature: string };
      const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
      const bytes = Buffer.from(signature, "base64url");
      expect(verify(null, Buffer.from(anchored), key, bytes)).toBe(true);
      expect(verify(null, Buffer.from(anchored.replace("scratch", "another")), key, bytes)).toBe(false);
      keys.add(publicKey);
      const { heads } = JSON.parse(anchored) as Anchored;
      expect(heads.map(({ module }) => module)).toEqual(open.modules);
      for (const { module, ...head } of heads) {
        const store = open.storeOf(module)._unsafeUnwrap();
        expect((await store.verify(head))._unsafeUnwrap()).toMatchObject({ intact: true });
        const other = { ...head, hash: "0".repeat(64) };
        if (head.position > 0) expect((await store.verify(other))._unsafeUnwrap()).toMatchObject({ intact: false });
      }
    }
    expect(keys.size).toBe(1);
  });

  it("are tried again where the folder is away, and kept when it is back", async () => {
    expect(await keep(NOW, join(folder, "away"))).toEqual({ done: 0, failed: 1, dead: 0 });
    expect(await keep(NOW)).toEqual({ done: 0, failed: 0, dead: 0 });
    const standing = await open.storeOf("operation")._unsafeUnwrap().jobs.standing(NOW);
    expect(standing._unsafeUnwrap()).toMatchObject([{ queue: "log-anchor", later: 1, failed: 1, dead: 0 }]);
    expect(await keep(addHours(NOW, 0.1))).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(await files()).toHaveLength(1);
  });

  it("are called after the hour that they were signed in, however long the folder was away", async () => {
    await keep(NOW, join(folder, "away"));
    const later = addHours(NOW, 3);
    expect(await keep(later)).toMatchObject({ failed: 0, dead: 0 });
    expect(await files()).toEqual(["scratch-hour-2026-03-27T11.anchor"]);
    const [anchored = ""] = (await readFile(join(folder, "scratch-hour-2026-03-27T11.anchor"), "utf8")).split("\n");
    expect((JSON.parse(anchored) as Anchored).at).toBe(later);
  });

  it("are kept on when a clock that ran ahead was put right", async () => {
    await keep(addHours(NOW, 48));
    expect(await keep(NOW)).toEqual({ done: 1, failed: 0, dead: 0 });
    expect(await files()).toContain("scratch-hour-2026-03-27T08.anchor");
  });
});
