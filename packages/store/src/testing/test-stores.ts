import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Instant } from "@answerable/core";
import type { DatabaseAddress } from "../database/dialect.ts";
import type { Authorship, Outcome, Refusal, Work } from "../log/work.ts";
import { step } from "../log/work.ts";
import { openStore } from "../open-store.ts";
import { type KeyVault, openKeyVault } from "../personal/key-vault.ts";
import type { Store, StoreModule } from "../store.ts";
import { startPostgres } from "./start-postgres.ts";
import { type WellCommand, wellSubject, wells } from "./well.ts";

export const ADAPTERS = ["sqlite", "postgres"] as const;
export type Adapter = (typeof ADAPTERS)[number];

export const KEY = new Uint8Array(32).fill(7);
export const OPERATION = "ml-test";
export const BY: Authorship = {
  actor: "m-01",
  role: "monitor",
  via: "cli",
  at: "2026-01-01T00:00:00.000Z" as Instant,
};

/** A database of its own, and everything opened on it; `close` takes it away. */
export interface TestBench {
  readonly at: DatabaseAddress;
  readonly keysAt: DatabaseAddress;
  openKeys(key?: Uint8Array): Promise<KeyVault>;
  open(module?: StoreModule, keys?: KeyVault): Promise<Store>;
  close(): Promise<void>;
}

const addresses = async (
  adapter: Adapter,
): Promise<{ at: DatabaseAddress; keysAt: DatabaseAddress; drop(): Promise<void> }> => {
  if (adapter === "postgres") {
    const server = await startPostgres();
    const postgres = await server.createDatabase();
    return { at: { postgres }, keysAt: { postgres }, drop: server.stop };
  }
  const folder = mkdtempSync(join(tmpdir(), "answerable-store-"));
  const drop = async () => rmSync(folder, { recursive: true, force: true });
  return { at: { sqlite: join(folder, "wells.sqlite") }, keysAt: { sqlite: join(folder, "keys.sqlite") }, drop };
};

/** Makes an empty place for a store on one of the two databases. */
export const testBench = async (adapter: Adapter): Promise<TestBench> => {
  const { at, keysAt, drop } = await addresses(adapter);
  const opened: { close(): Promise<void> }[] = [];
  const kept = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.unshift(one);
    return one;
  };
  const openKeys = async (key: Uint8Array = KEY) =>
    kept((await openKeyVault({ operation: OPERATION, at: keysAt, unlock: { key } }))._unsafeUnwrap());
  return {
    at,
    keysAt,
    openKeys,
    open: async (module = wells, keys) => {
      const vault = keys ?? (await openKeys());
      return kept((await openStore({ module, operation: OPERATION, at, keys: vault }))._unsafeUnwrap());
    },
    close: async () => {
      for (const one of opened) await one.close();
      await drop();
    },
  };
};

/** A work of one step on a well. */
export const onWell = (stream: string, command: WellCommand, expectedVersion?: number): Work => ({
  ...BY,
  steps: [step(wellSubject, stream, command, expectedVersion === undefined ? {} : { expectedVersion })],
});

/** What became of a work, in plain words, so that a test may look at it or not. */
export type TestAnswer =
  | { readonly outcome: Outcome; readonly code: "done" }
  | (Refusal & { readonly outcome?: never });

/** Hands works in; a commit that fails throws. */
export const answersOf = async (store: Store, works: readonly Work[]): Promise<TestAnswer[]> =>
  (await store.handle(works))._unsafeUnwrap().map((answer) =>
    answer.match<TestAnswer>(
      (outcome) => ({ outcome, code: "done" }),
      (refusal) => refusal,
    ),
  );
