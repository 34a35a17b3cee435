import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Instant, SlotRef } from "@answerable/core";
import { Decrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../database/database.ts";
import type { Work } from "../log/work.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, KEY, OPERATION, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { type KeyVault, openKeyVault } from "./key-vault.ts";
import type { Seal, SealedValue } from "./seal.ts";

const STORY = "Fatoumata told me on the road";
const READING = { at: "2026-01-02T00:00:00.000Z" as Instant, actor: "s-01", role: "supervisor", purpose: "referral" };
const EXPIRY = "2026-01-15T00:00:00.000Z" as Instant;

describe.each(ADAPTERS)("personal slots on %s", (adapter) => {
  let bench: TestBench;
  let keys: KeyVault;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    keys = await bench.openKeys();
    store = await bench.open(undefined, keys);
  });
  afterEach(() => bench.close());

  const seal = async (more: Partial<Seal> = {}): Promise<SealedValue> =>
    (await store.seal({ stream: "w1", kind: "narrative", text: STORY, to: { store: true }, ...more }))._unsafeUnwrap();
  const withStory = (stream: string, { ref, slot }: SealedValue): Work => ({
    ...onWell(stream, { type: "dig", village: null, depth: 1, story: ref }),
    slots: [slot],
  });
  const handle = (...works: Work[]) => answersOf(store, works);
  const open = async (ref: SlotRef, at: Instant = READING.at) =>
    (await store.open(ref, { ...READING, at })).match(
      (text) => text,
      (why) => why.code,
    );
  const count = async (schema: string, table: string): Promise<number> => {
    const database = openDatabase(schema === "keys" ? bench.keysAt : bench.at, schema);
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${database.table(table)}`.execute(
      database.connection,
    );
    await database.close();
    return rows[0]?.n ?? -1;
  };

  it("opens for a purpose, and the read log has it", async () => {
    const value = await seal();
    await handle(withStory("w1", value));
    expect(await open(value.ref)).toBe(STORY);
    expect(await count("wells", "read_log")).toBe(1);
  });

  it("goes with the work that takes its stream back, bytes and key, and only then", async () => {
    const [kept, gone] = [await seal(), await seal({ stream: "w2" })];
    await handle(withStory("w1", kept), withStory("w2", gone));
    const refused = { ...onWell("w1", { type: "dig", village: null, depth: 9 }), eraseStreams: ["w1"] };
    await handle(refused, { ...onWell("w2", { type: "measure", depth: 9 }), eraseStreams: ["w2"] });
    expect([await open(kept.ref), await open(gone.ref)]).toEqual([STORY, "slot-erased"]);
    expect(await count("keys", "slot_key")).toBe(1);
    expect((await store.scrub())._unsafeUnwrap()).toBe(true);
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true });
  });

  it("tells what was sealed for a stream and who read it, and no value", async () => {
    const [value, gone] = [await seal(), await seal({ kind: "contact", expiresAt: EXPIRY })];
    await handle({ ...withStory("w1", value), slots: [value.slot] });
    await handle({ ...onWell("w1", { type: "dig", village: null, depth: 2, story: gone.ref }), slots: [gone.slot] });
    await open(value.ref);
    const held = (await store.heldSlots("w1"))._unsafeUnwrap();
    expect(held.find(({ slot }) => slot === value.ref.slot)).toEqual({
      ...{ slot: value.ref.slot, kind: "narrative", sealedTo: "store", expiresAt: null, isErased: false },
      readings: [READING],
    });
    expect(JSON.stringify(held)).not.toContain("Fatoumata");
    (await store.eraseSubject("w1"))._unsafeUnwrap();
    expect((await store.heldSlots("w1"))._unsafeUnwrap().map(({ isErased }) => isErased)).not.toContain(false);
    expect((await store.heldSlots("w2"))._unsafeUnwrap()).toEqual([]);
  });

  it("never lets the value into events, states or rows", async () => {
    await handle(withStory("w1", await seal()));
    expect(JSON.stringify((await store.history("w1"))._unsafeUnwrap())).not.toContain("Fatoumata");
  });

  it("cannot be read from its instant of expiry on, nor after the sweep", async () => {
    const value = await seal({ expiresAt: EXPIRY });
    await handle(withStory("w1", value));
    expect(await open(value.ref, "2026-01-14T23:59:59.999Z" as Instant)).toBe(STORY);
    expect(await open(value.ref, EXPIRY)).toBe("slot-expired");
    expect((await store.sweep("2026-01-14T23:59:59.999Z" as Instant))._unsafeUnwrap()).toMatchObject({ erased: 0 });
    expect((await store.sweep(EXPIRY))._unsafeUnwrap()).toEqual({ erased: 1, scrubbed: true });
    expect(await open(value.ref, READING.at)).toBe("slot-erased");
    expect(await count("keys", "slot_key")).toBe(0);
  });

  it("is gone after erasure, key and all, while the log still verifies", async () => {
    const [one, other] = [await seal(), await seal({ stream: "w2", text: "another" })];
    await handle(withStory("w1", one), withStory("w2", other));
    expect((await store.eraseSubject("w1"))._unsafeUnwrap()).toEqual({ erased: 1, scrubbed: true });
    expect(await open(one.ref)).toBe("slot-erased");
    expect(await open(other.ref)).toBe("another");
    expect(await count("keys", "slot_key")).toBe(1);
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true, positions: 2 });
    expect((await store.rebuild())._unsafeUnwrap()).toMatchObject({ differences: 0 });
  });

  it("erases slots in the transaction of the work that says so", async () => {
    const value = await seal();
    await handle(withStory("w1", value));
    await handle({ ...onWell("w9", { type: "measure", depth: 1 }), eraseSlots: [value.ref.slot] });
    expect(await open(value.ref)).toBe(STORY);
    await handle({ ...onWell("w1", { type: "rename", village: "v" }), eraseSlots: [value.ref.slot] });
    expect(await open(value.ref)).toBe("slot-erased");
    expect(await count("keys", "slot_key")).toBe(0);
  });

  // A server keeps erased bytes in its own files until it reuses them; the README says so.
  if (adapter === "sqlite")
    it("leaves no erased byte in any file", async () => {
      const value = await seal({ text: "x".repeat(20_000) });
      const small = await seal({ stream: "w2" });
      await handle(withStory("w1", value), withStory("w2", small));
      const everyByte = () => {
        const folder = dirname("sqlite" in bench.at ? bench.at.sqlite : "");
        return Buffer.concat(readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`)));
      };
      const pieces = [value.slot.bytes.subarray(100, 130), small.slot.bytes.subarray(0, 30)].map((one) =>
        Buffer.from(one),
      );
      const wrapped = [value.slot.wrappedKey, small.slot.wrappedKey].map((key) => Buffer.from(key ?? "").subarray(4));
      for (const piece of [...pieces, ...wrapped]) expect(everyByte().includes(piece)).toBe(true);
      (await store.eraseSlots([value.ref.slot, small.ref.slot]))._unsafeUnwrap();
      for (const piece of [...pieces, ...wrapped]) expect(everyByte().includes(piece)).toBe(false);
    });

  it("keeps no value that no event came to refer to", async () => {
    await handle(onWell("w1", { type: "dig", village: null, depth: 1 }));
    const value = await seal();
    await handle({ ...onWell("w1", { type: "measure", depth: 1 }), slots: [value.slot] });
    expect(await open(value.ref)).toBe("slot-unknown");
    expect(await count("keys", "slot_key")).toBe(0);
  });

  it("keeps no key of a refused work, and none that a broken-off one left", async () => {
    await handle(onWell("w1", { type: "dig", village: null, depth: 1 }));
    const refused = await seal();
    expect((await handle(withStory("w1", refused)))[0]?.code).toBe("already-dug");
    expect(await count("keys", "slot_key")).toBe(0);
    const left = await seal();
    const at = "2026-01-01T00:00:00.000Z" as Instant;
    (
      await keys.keep("wells", [{ slot: left.slot.slot, wrappedKey: left.slot.wrappedKey ?? new Uint8Array(), at }])
    )._unsafeUnwrap();
    (await store.sweep("2026-01-01T00:59:00.000Z" as Instant))._unsafeUnwrap();
    expect(await count("keys", "slot_key")).toBe(1);
    (await store.sweep("2026-01-01T01:01:00.000Z" as Instant))._unsafeUnwrap();
    expect(await count("keys", "slot_key")).toBe(0);
  });

  it("keeps the key when a work whose answer was lost comes again and is refused", async () => {
    const value = await seal();
    await handle(withStory("w1", value));
    expect((await handle(withStory("w1", value)))[0]?.code).toBe("already-dug");
    expect(await open(value.ref)).toBe(STORY);
  });

  it("seals to a named recipient whom alone it opens to", async () => {
    const identity = await generateIdentity();
    const to = { recipient: "body-a", ageRecipients: [await identityToRecipient(identity)] as const };
    const value = await seal({ to });
    await handle(withStory("w1", value));
    expect(value.ref.sealedTo).toBe("body-a");
    expect(await open(value.ref)).toBe("slot-sealed-to-another");
    expect(await count("keys", "slot_key")).toBe(0);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const file = (await store.sealedFile(value.ref, READING))._unsafeUnwrap();
    expect(await decrypter.decrypt(file, "text")).toBe(STORY);
  });

  it("seals to a recipient with several keys so that each of them opens it alone", async () => {
    const identities = [await generateIdentity(), await generateIdentity()] as const;
    const [first, second] = [await identityToRecipient(identities[0]), await identityToRecipient(identities[1])];
    const value = await seal({ to: { recipient: "body-a", ageRecipients: [first, second] } });
    await handle(withStory("w1", value));
    const file = (await store.sealedFile(value.ref, READING))._unsafeUnwrap();
    for (const identity of identities) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      expect(await decrypter.decrypt(file, "text")).toBe(STORY);
    }
    const stranger = new Decrypter();
    stranger.addIdentity(await generateIdentity());
    await expect(stranger.decrypt(file, "text")).rejects.toThrow("no identity matched");
  });

  it("gives out the file of a named recipient only, only until it expires, and writes that down", async () => {
    const to = { recipient: "body-a", ageRecipients: [await identityToRecipient(await generateIdentity())] as const };
    const [own, theirs] = [await seal(), await seal({ stream: "w2", to, expiresAt: EXPIRY })];
    await handle(withStory("w1", own), withStory("w2", theirs));
    const codeOf = async (ref: SlotRef, at: Instant) =>
      (await store.sealedFile(ref, { ...READING, at })).match(
        () => "given",
        ({ code }) => code,
      );
    expect(await codeOf(own.ref, READING.at)).toBe("slot-sealed-to-another");
    expect(await codeOf(theirs.ref, READING.at)).toBe("given");
    expect(await codeOf(theirs.ref, EXPIRY)).toBe("slot-expired");
    expect(await count("wells", "read_log")).toBe(3);
  });

  it("refuses bytes that were swapped or changed, and slots it does not have", async () => {
    const [one, other] = [await seal(), await seal({ stream: "w2", text: "another" })];
    await handle(withStory("w1", one), withStory("w2", other));
    const database = openDatabase(bench.at, "wells");
    await sql`update ${database.table("personal")} set bytes = (select bytes from ${database.table("personal")}
      where slot = ${other.ref.slot}) where slot = ${one.ref.slot}`.execute(database.connection);
    await database.close();
    expect(await open(one.ref)).toBe("slot-damaged");
    expect(await open({ ...one.ref, digest: other.ref.digest })).toBe("slot-damaged");
    expect(await open({ ...one.ref, slot: "0196a000-0000-7000-8000-000000000000" as SlotRef["slot"] })).toBe(
      "slot-unknown",
    );
  });

  it("neither seals nor reads once the keys are locked", async () => {
    const value = await seal();
    await handle(withStory("w1", value));
    keys.lock();
    expect(await open(value.ref)).toBe("keys-locked");
    const sealed = await store.seal({ stream: "w1", kind: "name", text: "n", to: { store: true } });
    expect(sealed._unsafeUnwrapErr()).toEqual({ code: "keys-locked" });
  });

  it("knows a wrong key and a wrong passphrase, and does not make a vault where none is wanted", async () => {
    const at = bench.keysAt;
    const wrong = await openKeyVault({ operation: OPERATION, at, unlock: { key: new Uint8Array(32).fill(8) } });
    expect(wrong._unsafeUnwrapErr()).toEqual({ code: "wrong-key" });
    const none = await openKeyVault({ operation: "bf-test", at, unlock: { key: KEY }, create: false });
    expect(none._unsafeUnwrapErr()).toEqual({ code: "no-store" });
    const made = await openKeyVault({ operation: "bf-test", at, unlock: { passphrase: "le puits du village" } });
    await made._unsafeUnwrap().close();
    const again = await openKeyVault({ operation: "bf-test", at, unlock: { passphrase: "le puits du village" } });
    await again._unsafeUnwrap().close();
    const mistyped = await openKeyVault({ operation: "bf-test", at, unlock: { passphrase: "le puits du Village" } });
    expect(mistyped._unsafeUnwrapErr()).toEqual({ code: "wrong-key" });
  });
});
