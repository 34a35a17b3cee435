import { randomBytes } from "node:crypto";
import type { Instant } from "@answerable/core";
import { sql } from "kysely";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import { attempt, type Database, insertRows, inTransaction, openDatabase } from "../database/database.ts";
import type { DatabaseAddress } from "../database/dialect.ts";
import { migrate } from "../database/migrate.ts";
import { createKeys } from "../migrations/create-keys.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { decrypt, encrypt, keyOfPassphrase, PASSPHRASE_COST } from "./key-encryption.ts";

export interface WrappedKey {
  readonly slot: string;
  readonly wrappedKey: Uint8Array;
  /** When the work that brought it was done; orphans are known by their age. */
  readonly at: Instant;
}

/**
 * The wrapped keys of an operation's slots, apart from the stores whose slots they open, and backed up apart. The key
 * that wraps them is in memory only. Err `keys-locked` after `lock()`.
 */
export interface KeyVault {
  readonly operation: string;
  wrap(module: string, slot: string, key: Uint8Array): Result<Buffer, StoreError>;
  keep(module: string, keys: readonly WrappedKey[]): ResultAsync<void, StoreError>;
  /** A slot's key, unwrapped; undefined where there is none or it was tampered with. */
  fetch(module: string, slot: string): ResultAsync<Buffer | undefined, StoreError>;
  forget(module: string, slots: readonly string[]): ResultAsync<void, StoreError>;
  /** Afterwards forgotten keys are in no file; false where a reader held it up. */
  scrub(): ResultAsync<boolean, StoreError>;
  /** Slots whose keys are older than an instant, in the order of their ids; at most `limit` after `after`. */
  keptBefore(module: string, at: Instant, after: string, limit: number): ResultAsync<string[], StoreError>;
  /** Overwrites the key in memory. Nothing is sealed or read until the vault is opened again. */
  lock(): void;
  close(): Promise<void>;
}

export interface OpenKeyVault {
  readonly operation: string;
  readonly at: DatabaseAddress;
  /** A passphrase, or a key of 32 bytes; never kept on the same disk (H2). */
  readonly unlock: { readonly passphrase: string } | { readonly key: Uint8Array };
  /** False: fails with `no-store` where there is no vault of this operation. Default true. */
  readonly create?: boolean;
}

interface KeyCheck {
  readonly salt: Uint8Array;
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly proof: Uint8Array;
}

const SLOT_KEY_COLUMNS = { operation: "text", module: "text", slot: "text", at: "text", wrapped: "blob" } as const;
const CHECK_COLUMNS = {
  operation: "text",
  salt: "blob",
  memory: "integer",
  passes: "integer",
  parallelism: "integer",
  proof: "blob",
} as const;
const PROOF = Buffer.from("answerable keys");

const readCheck = async (database: Database, operation: string): Promise<KeyCheck | undefined> =>
  (
    await sql<KeyCheck>`select salt, memory, passes, parallelism, proof from ${database.table("key_check")}
    where operation = ${operation}`.execute(database.connection)
  ).rows[0];

/** Unlocks the vault, or sets it up with this key when it is new. Fails with `wrong-key`, `no-store`. */
const unlocked = async (database: Database, { operation, unlock, create = true }: OpenKeyVault): Promise<Buffer> => {
  const place = ["key-check", operation];
  const keyFor = async (salt: Omit<KeyCheck, "proof">) =>
    "key" in unlock ? Buffer.from(unlock.key) : await keyOfPassphrase(unlock.passphrase, salt);
  let check = await readCheck(database, operation);
  if (!check) {
    if (!create) throw new StoreFailure({ code: "no-store" });
    const salt = { salt: randomBytes(16), ...PASSPHRASE_COST };
    const { memory, passes, parallelism } = salt;
    const row = [operation, salt.salt, memory, passes, parallelism, encrypt(await keyFor(salt), place, PROOF)];
    const first = sql`on conflict (operation) do nothing`;
    await inTransaction(database, (tx) => insertRows(database, tx, "key_check", CHECK_COLUMNS, [row], first));
    check = await readCheck(database, operation);
  }
  const key = check && (await keyFor(check));
  if (!check || !key || !decrypt(key, place, check.proof)?.equals(PROOF)) throw new StoreFailure({ code: "wrong-key" });
  return key;
};

/**
 * Opens the keys of an operation: a file of their own, or the schema `keys`.
 * Err: `wrong-key`; `no-store`; any other {@link StoreError} of opening. A key that is not 32 bytes long throws.
 */
export const openKeyVault = (options: OpenKeyVault): ResultAsync<KeyVault, StoreError> => {
  if ("key" in options.unlock && options.unlock.key.length !== 32) throw new Error("the key is not 32 bytes long");
  const { operation, at, create = true } = options;
  const database = openDatabase(at, "keys", create);
  return attempt(database, async () => {
    try {
      await migrate(database, [createKeys], { create, migrate: true });
      return vaultOf(database, operation, await unlocked(database, options));
    } catch (error) {
      await database.close();
      throw error;
    }
  });
};

const vaultOf = (database: Database, operation: string, opened: Buffer): KeyVault => {
  let key: Buffer | undefined = opened;
  const table = database.table("slot_key");
  const placeOf = (module: string, slot: string) => [operation, module, slot];
  const among = (slots: readonly string[]) => database.dialect.isAmong(sql.id("slot"), slots, "text");
  return {
    operation,
    wrap: (module, slot, slotKey) =>
      key ? ok(encrypt(key, placeOf(module, slot), slotKey)) : err({ code: "keys-locked" }),
    keep: (module, keys) =>
      attempt(database, () =>
        inTransaction(database, async (tx) => {
          const rows = keys.map((one) => [operation, module, one.slot, one.at, one.wrappedKey]);
          const again = sql`on conflict (operation, module, slot) do nothing`;
          await insertRows(database, tx, "slot_key", SLOT_KEY_COLUMNS, rows, again);
        }),
      ),
    fetch: (module, slot) =>
      attempt(database, async () => {
        if (!key) throw new StoreFailure({ code: "keys-locked" });
        const { rows } = await sql<{ wrapped: Uint8Array }>`select wrapped from ${table}
          where operation = ${operation} and module = ${module} and slot = ${slot}`.execute(database.connection);
        if (!key) throw new StoreFailure({ code: "keys-locked" });
        return rows[0] && decrypt(key, placeOf(module, slot), rows[0].wrapped);
      }),
    forget: (module, slots) =>
      attempt(database, async () => {
        if (slots.length === 0) return;
        await inTransaction(database, (tx) =>
          sql`delete from ${table} where operation = ${operation} and module = ${module} and ${among(slots)}`.execute(
            tx,
          ),
        );
      }),
    scrub: () => attempt(database, () => database.dialect.scrub(database.connection, [table])),
    keptBefore: (module, before, after, limit) =>
      attempt(database, async () => {
        const { rows } = await sql<{ slot: string }>`select slot from ${table} where operation = ${operation}
          and module = ${module} and at < ${before} and slot > ${after} order by slot limit ${limit}`.execute(
          database.connection,
        );
        return rows.map((row) => row.slot);
      }),
    lock: () => {
      key?.fill(0);
      key = undefined;
    },
    close: async () => {
      key?.fill(0);
      key = undefined;
      await database.close();
    },
  };
};
