import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Instant, SlotRef } from "@answerable/core";
import fc from "fast-check";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertRows, inTransaction, openDatabase } from "../database/database.ts";
import { migrate } from "../database/migrate.ts";
import { createKeys } from "../migrations/create-keys.ts";
import type { Store } from "../store.ts";
import { ADAPTERS, answersOf, KEY, OPERATION, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { decrypt, encrypt } from "./key-encryption.ts";
import { type KeyVault, openKeyVault } from "./key-vault.ts";

const READING = { at: "2026-01-02T00:00:00.000Z" as Instant, actor: "s-01", role: "supervisor", purpose: "referral" };
const AT = READING.at;
const CHILD = fileURLToPath(new URL("../testing/rotate-until-killed.ts", import.meta.url));
const KILLS = process.env["ANSWERABLE_LONG"] === "1" ? 20 : 3;

interface WrappedRow {
  readonly module: string;
  readonly slot: string;
  readonly wrapped: Uint8Array;
}

describe.each(ADAPTERS)("the vault key made anew on %s", (adapter) => {
  let bench: TestBench;
  let keys: KeyVault;
  let store: Store;
  beforeEach(async () => {
    bench = await testBench(adapter);
    keys = await bench.openKeys();
    store = await bench.open(undefined, keys);
  });
  afterEach(() => bench.close());

  const dug = async (stream: string, by: Store = store): Promise<SlotRef> => {
    const { ref, slot } = (
      await by.seal({ stream, kind: "narrative", text: `said at ${stream}`, to: { store: true } })
    )._unsafeUnwrap();
    const work = { ...onWell(stream, { type: "dig", village: null, depth: 1, story: ref }), slots: [slot] };
    const [answer] = await answersOf(by, [work]);
    expect(answer?.code).toBe("done");
    return ref;
  };
  const opened = async (ref: SlotRef, by: Store = store) =>
    (await by.open(ref, READING)).match(
      (text) => text,
      (why) => why.code,
    );
  const rowsOf = async (): Promise<readonly WrappedRow[]> => {
    const database = openDatabase(bench.keysAt, "keys");
    const { rows } = await sql<WrappedRow>`select module, slot, wrapped from ${database.table("slot_key")}`.execute(
      database.connection,
    );
    await database.close();
    return rows;
  };
  const vaultKeyNow = async (): Promise<Buffer> => {
    const database = openDatabase(bench.keysAt, "keys");
    const { rows } = await sql<{ generation: number; wrapped: Uint8Array }>`select generation, wrapped
      from ${database.table("vault_key")} order by generation desc`.execute(database.connection);
    await database.close();
    const newest = rows[0];
    const key = newest && decrypt(KEY, ["vault-key", OPERATION, String(newest.generation)], newest.wrapped);
    if (!key) throw new Error("no vault key");
    return key;
  };

  it("opens what was sealed before and since, and the log holds", async () => {
    const before = await dug("w1");
    expect((await keys.rotate())._unsafeUnwrap()).toEqual({ generation: 2, rewrapped: 1, damaged: 0, scrubbed: true });
    const since = await dug("w2");
    expect([await opened(before), await opened(since)]).toEqual(["said at w1", "said at w2"]);
    const again = await bench.open(undefined, await bench.openKeys());
    expect([await opened(before, again), await opened(since, again)]).toEqual(["said at w1", "said at w2"]);
    expect((await store.verify())._unsafeUnwrap()).toMatchObject({ intact: true });
    expect((await keys.standing())._unsafeUnwrap()).toEqual({
      ...{ generation: 2, heldBy: "key-file", keys: 2, toRotate: 0 },
    });
  });

  it("leaves nothing that the vault key of before opens, in no row and no file", async () => {
    for (const stream of ["w1", "w2", "w3"]) await dug(stream);
    const [old, rows] = [await vaultKeyNow(), await rowsOf()];
    const opens = (row: WrappedRow) => decrypt(old, [OPERATION, row.module, row.slot], row.wrapped) !== undefined;
    expect(rows.map(opens)).toEqual([true, true, true]);
    (await keys.rotate())._unsafeUnwrap();
    expect((await rowsOf()).map(opens)).toEqual([false, false, false]);
    expect(old.equals(await vaultKeyNow())).toBe(false);
    if (!("sqlite" in bench.keysAt)) return;
    const folder = dirname(bench.keysAt.sqlite);
    const bytes = Buffer.concat(readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`)));
    for (const { wrapped } of rows) expect(bytes.includes(Buffer.from(wrapped))).toBe(false);
  });

  it("brings back nothing that was erased before it or meanwhile", async () => {
    const [gone, going] = [await dug("w1"), await dug("w2")];
    (await store.eraseSubject("w1"))._unsafeUnwrap();
    const [rotated, erased] = await Promise.all([keys.rotate(), store.eraseSubject("w2")]);
    expect([rotated.isOk(), erased.isOk()]).toEqual([true, true]);
    expect([await opened(gone), await opened(going)]).toEqual(["slot-erased", "slot-erased"]);
    expect(await rowsOf()).toEqual([]);
  });

  it("goes on under eight who write and four who read, some with keys opened before it", async () => {
    const other = await bench.open(undefined, await bench.openKeys());
    const refs = await Promise.all(Array.from({ length: 40 }, (_, at) => dug(`before-${at}`)));
    let isOver = false;
    const writing = Array.from({ length: 8 }, async (_, lane) => {
      const written: SlotRef[] = [];
      for (let count = 0; !isOver || count < 3; count++)
        written.push(await dug(`lane-${lane}-${count}`, lane % 2 ? store : other));
      return written;
    });
    const reading = Array.from({ length: 4 }, async (_, lane) => {
      for (let at = lane; !isOver || at < 40; at += 4)
        expect(await opened(refs[at % 40] as SlotRef, lane % 2 ? store : other)).toBe(`said at before-${at % 40}`);
    });
    for (let round = 0; round < 3; round++) (await keys.rotate())._unsafeUnwrap();
    isOver = true;
    const written = (await Promise.all(writing)).flat();
    await Promise.all(reading);
    const fresh = await bench.open(undefined, await bench.openKeys());
    for (const [at, ref] of [...refs, ...written].entries())
      expect([at, await opened(ref, fresh)]).toMatchObject([at, /said at/]);
    expect((await keys.standing())._unsafeUnwrap()).toMatchObject({ generation: 4, toRotate: 0 });
    expect((await fresh.verify())._unsafeUnwrap()).toMatchObject({ intact: true });
  });

  it("takes in what was sealed before it and is kept only after it", async () => {
    const seal = { stream: "w1", kind: "narrative", text: "late", to: { store: true } } as const;
    const { ref, slot } = (await store.seal(seal))._unsafeUnwrap();
    const rotator = await bench.openKeys();
    (await rotator.rotate())._unsafeUnwrap();
    await answersOf(store, [{ ...onWell("w1", { type: "dig", village: null, depth: 1, story: ref }), slots: [slot] }]);
    expect(await opened(ref)).toBe("late");
    expect(await opened(ref, await bench.open(undefined, await bench.openKeys()))).toBe("late");
  });

  it(`goes on where it was killed, in ${KILLS} rounds`, async () => {
    const own = Array.from({ length: 1500 }, (_, at) => ({
      slot: `s-${String(at).padStart(4, "0")}`,
      key: randomBytes(32),
    }));
    const wrapped = own.map(({ slot, key }) => ({
      ...{ slot, at: AT, wrappedKey: keys.wrap("wells", slot, key)._unsafeUnwrap() },
    }));
    (await keys.keep("wells", wrapped))._unsafeUnwrap();
    for (let round = 0; round < KILLS; round++) {
      await new Promise<void>((resolve, reject) => {
        const values = ["--conditions=@answerable/source", CHILD, JSON.stringify(bench.keysAt)];
        const child = spawn(process.execPath, values, { stdio: ["ignore", "pipe", "inherit"] });
        child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), 5 + 23 * (round % 9)));
        child.once("error", reject);
        child.once("close", () => resolve());
      });
      for (const at of [0, 700, 1499])
        expect((await keys.fetch("wells", own[at]?.slot ?? ""))._unsafeUnwrap()?.equals(own[at]?.key ?? KEY)).toBe(
          true,
        );
    }
    (await keys.rotate())._unsafeUnwrap();
    expect((await keys.standing())._unsafeUnwrap()).toMatchObject({ keys: 1500, toRotate: 0 });
    const fresh = await bench.openKeys();
    for (const { slot, key } of own.filter((_, at) => at % 50 === 0))
      expect((await fresh.fetch("wells", slot))._unsafeUnwrap()?.equals(key)).toBe(true);
  });

  it("is begun with by whoever has a vault of an older version", async () => {
    const [operation, key] = ["bf-older", randomBytes(32)];
    const older = await testBench(adapter);
    const database = openDatabase(older.keysAt, "keys");
    await migrate(database, [createKeys], { create: true, migrate: true });
    const proof = encrypt(KEY, ["key-check", operation], Buffer.from("answerable keys"));
    const check = {
      operation: "text",
      salt: "blob",
      memory: "integer",
      passes: "integer",
      parallelism: "integer",
      proof: "blob",
    } as const;
    const columns = { operation: "text", module: "text", slot: "text", at: "text", wrapped: "blob" } as const;
    await inTransaction(database, async (tx) => {
      await insertRows(database, tx, "key_check", check, [[operation, randomBytes(16), 65_536, 3, 1, proof]]);
      const row = [operation, "wells", "s-1", AT, encrypt(KEY, [operation, "wells", "s-1"], key)];
      await insertRows(database, tx, "slot_key", columns, [row]);
    });
    await database.close();
    const wrong = await openKeyVault({ operation, at: older.keysAt, unlock: { key: randomBytes(32) } });
    expect(wrong._unsafeUnwrapErr()).toEqual({ code: "wrong-key" });
    const vault = (await openKeyVault({ operation, at: older.keysAt, unlock: { key: KEY } }))._unsafeUnwrap();
    const fetched = async () => (await vault.fetch("wells", "s-1"))._unsafeUnwrap();
    expect(await fetched()).toEqual(key);
    expect((await vault.changeUnlock({ passphrase: "x" }))._unsafeUnwrapErr()).toEqual({
      code: "keys-to-rotate-first",
    });
    expect((await vault.rotate())._unsafeUnwrap()).toMatchObject({ generation: 1, rewrapped: 1 });
    expect(await fetched()).toEqual(key);
    (await vault.changeUnlock({ passphrase: "le puits" }))._unsafeUnwrap();
    await vault.close();
    const again = (
      await openKeyVault({ operation, at: older.keysAt, unlock: { passphrase: "le puits" } })
    )._unsafeUnwrap();
    expect((await again.fetch("wells", "s-1"))._unsafeUnwrap()).toEqual(key);
    await again.close();
    await older.close();
  });

  it("is unlocked by another passphrase or key from then on, while whoever has it open goes on", async () => {
    const before = await dug("w1");
    const other = await bench.open(undefined, await bench.openKeys());
    (await keys.changeUnlock({ passphrase: "le puits du village" }))._unsafeUnwrap();
    expect([await opened(before), await opened(before, other)]).toEqual(["said at w1", "said at w1"]);
    const at = { operation: OPERATION, at: bench.keysAt };
    expect((await openKeyVault({ ...at, unlock: { key: KEY } }))._unsafeUnwrapErr()).toEqual({ code: "wrong-key" });
    const again = (await openKeyVault({ ...at, unlock: { passphrase: "le puits du village" } }))._unsafeUnwrap();
    expect((await again.fetch("wells", before.slot))._unsafeUnwrap()).toBeDefined();
    // from the next rotation on, whoever opened with the key of before has to start again
    (await again.rotate())._unsafeUnwrap();
    await again.close();
    expect(await opened(before, other)).toBe("keys-changed");
    expect(await opened(before)).toBe("said at w1");
  });

  // one database is enough for what no database decides; each step is some commits
  if (adapter === "sqlite")
    it("keeps whatever stands and nothing that was erased, in any order of sealing, erasing, rotating and changing", async () => {
      const step = fc.oneof(
        fc.constant({ do: "seal" } as const),
        fc.record({ do: fc.constant("erase" as const), which: fc.nat() }),
        fc.constant({ do: "rotate" } as const),
        fc.record({ do: fc.constant("change" as const), key: fc.uint8Array({ minLength: 32, maxLength: 32 }) }),
        fc.constant({ do: "reopen" } as const),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
          const at = await testBench(adapter);
          let unlock = KEY;
          let vault = await at.openKeys(unlock);
          let wells = await at.open(undefined, vault);
          const standing = new Map<string, SlotRef>();
          const gone: SlotRef[] = [];
          const erase = async (which: number) => {
            const [stream, ref] = [...standing][which % Math.max(standing.size, 1)] ?? [];
            if (stream === undefined || ref === undefined) return;
            (await wells.eraseSubject(stream))._unsafeUnwrap();
            standing.delete(stream);
            gone.push(ref);
          };
          const reopen = async () => {
            vault = await at.openKeys(unlock);
            wells = await at.open(undefined, vault);
          };
          for (const [count, one] of steps.entries()) {
            if (one.do === "seal") standing.set(`w${count}`, await dug(`w${count}`, wells));
            if (one.do === "erase") await erase(one.which);
            if (one.do === "rotate") (await vault.rotate())._unsafeUnwrap();
            if (one.do === "reopen") await reopen();
            if (one.do !== "change") continue;
            (await vault.changeUnlock({ key: one.key }))._unsafeUnwrap();
            unlock = one.key;
          }
          for (const [stream, ref] of standing) expect(await opened(ref, wells)).toBe(`said at ${stream}`);
          for (const ref of gone) expect(await opened(ref, wells)).toBe("slot-erased");
          expect((await vault.standing())._unsafeUnwrap()).toMatchObject({ keys: standing.size, toRotate: 0 });
          await at.close();
        }),
        { numRuns: 15 },
      );
    });

  it("is refused to a locked vault", async () => {
    await dug("w1");
    keys.lock();
    expect((await keys.rotate())._unsafeUnwrapErr()).toEqual({ code: "keys-locked" });
    expect((await keys.changeUnlock({ key: KEY }))._unsafeUnwrapErr()).toEqual({ code: "keys-locked" });
  });
});
