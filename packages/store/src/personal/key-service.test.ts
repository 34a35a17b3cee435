import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answersOf, KEY, OPERATION, onWell, type TestBench, testBench } from "../testing/test-stores.ts";
import { startTransit, type TransitStandIn } from "../testing/transit-stand-in.ts";
import { newSalt } from "./begin-vault.ts";
import type { KeyService } from "./key-service.ts";
import { openKeyVault } from "./key-vault.ts";
import { localKeyService } from "./local-key-service.ts";
import { transitKeyService } from "./transit-key-service.ts";

const PLACE = ["vault-key", OPERATION, "1"];
const VAULT_KEY = randomBytes(32);

let transit: TransitStandIn;
beforeAll(async () => {
  transit = await startTransit();
});
afterAll(() => transit.stop());

const salt = newSalt();
const transitHere = (more: object = {}) =>
  transitKeyService({ url: transit.url, key: "answerable", token: async () => transit.token, ...more });

const HOLDERS: Readonly<Record<string, { own(): Promise<KeyService>; another(): Promise<KeyService> }>> = {
  passphrase: {
    own: () => localKeyService({ passphrase: "le puits du village" }, salt),
    another: () => localKeyService({ passphrase: "le puits du Village" }, salt),
  },
  "key-file": {
    own: () => localKeyService({ key: KEY }, salt),
    another: () => localKeyService({ key: new Uint8Array(32).fill(8) }, salt),
  },
  "transit:answerable": {
    own: async () => transitHere(),
    another: async () => {
      const elsewhere = await startTransit();
      const { url, token } = elsewhere;
      after.push(() => elsewhere.stop());
      return transitKeyService({ url, key: "answerable", token: async () => token });
    },
  },
};
const after: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of after) await stop();
});

describe.each(Object.entries(HOLDERS))("what holds the vault key: %s", (name, { own, another }) => {
  const wrapped = async () => (await (await own()).wrap(PLACE, VAULT_KEY))._unsafeUnwrap();

  it("says who it is, and gives the key back at its place", async () => {
    expect((await own()).heldBy).toBe(name);
    expect((await (await own()).unwrap(PLACE, await wrapped()))._unsafeUnwrap()).toEqual(VAULT_KEY);
  });

  it("gives nothing back at another place, of changed bytes, of none", async () => {
    const service = await own();
    const codeOf = async (place: readonly string[], bytes: Uint8Array) =>
      (await service.unwrap(place, bytes))._unsafeUnwrapErr().code;
    const good = await wrapped();
    expect(await codeOf(["vault-key", OPERATION, "2"], good)).toBe("wrong-key");
    const bad = Buffer.from(good);
    bad[bad.length - 4] = (bad.at(-4) ?? 0) === 65 ? 66 : 65;
    expect(await codeOf(PLACE, bad)).toBe("wrong-key");
    expect(await codeOf(PLACE, new Uint8Array())).toBe("wrong-key");
  });

  it("gives another holder nothing, nor itself once it has forgotten", async () => {
    const service = await own();
    const good = await wrapped();
    expect((await (await another()).unwrap(PLACE, good))._unsafeUnwrapErr()).toEqual({ code: "wrong-key" });
    service.forget();
    expect((await service.unwrap(PLACE, good))._unsafeUnwrapErr()).toEqual({ code: "keys-locked" });
    expect((await service.wrap(PLACE, VAULT_KEY))._unsafeUnwrapErr()).toEqual({ code: "keys-locked" });
  });

  it("wraps the same key otherwise each time, and shows nothing of it", async () => {
    const [one, other] = [await wrapped(), await wrapped()];
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(Buffer.from(one).includes(VAULT_KEY)).toBe(false);
    expect(Buffer.from(one).toString().includes(VAULT_KEY.toString("base64"))).toBe(false);
  });
});

describe("a transit engine that holds the vault key", () => {
  let bench: TestBench;
  beforeEach(async () => {
    bench = await testBench("sqlite");
    transit.seal(false);
  });
  afterEach(() => bench.close());
  const open = (service: KeyService, create = true) =>
    openKeyVault({ operation: OPERATION, at: bench.keysAt, unlock: { service }, create });

  it("opens the vault, and is asked for no single value", async () => {
    const keys = (await open(transitHere()))._unsafeUnwrap();
    const store = await bench.open(undefined, keys);
    const before = transit.asked.length;
    const seal = { stream: "w1", kind: "narrative", text: "said", to: { store: true } } as const;
    const { ref, slot } = (await store.seal(seal))._unsafeUnwrap();
    await answersOf(store, [{ ...onWell("w1", { type: "dig", village: null, depth: 1, story: ref }), slots: [slot] }]);
    // it cannot be reached any more: what is open goes on until it is locked
    transit.seal(true);
    const reading = { at: "2026-01-02T00:00:00.000Z", actor: "s", role: "r", purpose: "test" } as never;
    expect((await store.open(ref, reading))._unsafeUnwrap()).toBe("said");
    expect(transit.asked.length).toBe(before);
    expect((await keys.rotate())._unsafeUnwrapErr()).toEqual({ code: "key-service-unreachable" });
    keys.lock();
    expect((await store.open(ref, reading))._unsafeUnwrapErr()).toEqual({ code: "keys-locked" });
    await keys.close();
    expect((await open(transitHere(), false))._unsafeUnwrapErr()).toEqual({ code: "key-service-unreachable" });
    transit.seal(false);
    // its own key may have been rotated meanwhile
    transit.rotate();
    const again = (await open(transitHere(), false))._unsafeUnwrap();
    expect((await again.fetch("wells", ref.slot))._unsafeUnwrap()).toBeDefined();
    expect((await again.rotate())._unsafeUnwrap()).toMatchObject({ generation: 2, rewrapped: 1 });
    await again.close();
  });

  it("takes over from a passphrase, which opens nothing afterwards, and gives it back", async () => {
    const at = { operation: OPERATION, at: bench.keysAt };
    const keys = (await openKeyVault({ ...at, unlock: { passphrase: "le puits" } }))._unsafeUnwrap();
    (await keys.changeUnlock({ service: transitHere() }))._unsafeUnwrap();
    expect((await keys.standing())._unsafeUnwrap()).toMatchObject({ heldBy: "transit:answerable" });
    expect((await keys.rotate())._unsafeUnwrap()).toMatchObject({ generation: 2 });
    await keys.close();
    const typed = await openKeyVault({ ...at, unlock: { passphrase: "le puits" } });
    expect(typed._unsafeUnwrapErr()).toEqual({ code: "wrong-key" });
    const again = (await open(transitHere(), false))._unsafeUnwrap();
    (await again.changeUnlock({ passphrase: "le puits neuf" }))._unsafeUnwrap();
    await again.close();
    await (await openKeyVault({ ...at, unlock: { passphrase: "le puits neuf" } }))._unsafeUnwrap().close();
  });

  it("says apart that it cannot be reached, that it refuses, and that the key is another one's", async () => {
    const codeOf = async (more: object) => (await transitHere(more).wrap(PLACE, VAULT_KEY))._unsafeUnwrapErr().code;
    expect(await codeOf({ token: async () => "s.wrong" })).toBe("key-service-refused");
    expect(await codeOf({ key: "unknown" })).toBe("key-service-refused");
    expect(await codeOf({ mount: "elsewhere" })).toBe("key-service-refused");
    expect(await codeOf({ url: "http://127.0.0.1:1" })).toBe("key-service-unreachable");
    const noToken = async () => {
      throw new Error("no such file");
    };
    expect(await codeOf({ token: noToken })).toBe("key-service-unreachable");
  });
});
