import type { Instant } from "@answerable/core";
import { sql } from "kysely";
import { err, ok, type Result, type ResultAsync } from "neverthrow";
import { attempt, type Database, insertRows, inTransaction, openDatabase } from "../database/database.ts";
import type { DatabaseAddress } from "../database/dialect.ts";
import { migrate } from "../database/migrate.ts";
import { KEY_MIGRATIONS } from "../migrations/known-migrations.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { beginVault, serviceOf, type Unlock } from "./begin-vault.ts";
import { changeUnlock, type Scrubbed } from "./change-unlock.ts";
import { decrypt, encrypt } from "./key-encryption.ts";
import { type Rotated, rotateKeys } from "./rotate-keys.ts";
import { readCheck, standingKeys, type VaultKeys, vaultKeys } from "./vault-keys.ts";
import { rewrapped, withGeneration, withoutGeneration } from "./wrapped-key.ts";

export interface WrappedKey {
  readonly slot: string;
  readonly wrappedKey: Uint8Array;
  /** When the work that brought it was done; orphans are known by their age. */
  readonly at: Instant;
}

/** How the keys stand; nothing secret. */
export interface KeysStanding {
  /** How often the vault key was made anew; 0: it is the one of an older version. */
  readonly generation: number;
  /** `passphrase`, `key-file`, or a service and the name of its key. */
  readonly heldBy: string;
  /** Slots' keys. */
  readonly keys: number;
  /** Those of them that a rotation has not come to yet; only where one is under way, or broke off. */
  readonly toRotate: number;
}

/**
 * The wrapped keys of an operation's slots, apart from the stores whose slots they open, and backed up apart. The vault
 * key, which wraps them, is in memory only, or wrapped by what unlocks the vault. Err `keys-locked` after `lock()`;
 * `keys-changed` where the keys were rotated under another unlock than this vault was opened with.
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
  standing(): ResultAsync<KeysStanding, StoreError>;
  /** A new vault key; every slot's key is wrapped anew, a few at a time, while others go on. Asked again, it goes on. */
  rotate(onProgress?: (done: number) => void): ResultAsync<Rotated, StoreError>;
  /** Another passphrase, key or service unlocks the vault from now on. Err `keys-to-rotate-first`. */
  changeUnlock(unlock: Unlock): ResultAsync<Scrubbed, StoreError>;
  /** Overwrites the keys in memory. Nothing is sealed or read until the vault is opened again. */
  lock(): void;
  close(): Promise<void>;
}

export interface OpenKeyVault {
  readonly operation: string;
  readonly at: DatabaseAddress;
  readonly unlock: Unlock;
  /** False: fails with `no-store` where there is no vault of this operation. Default true. */
  readonly create?: boolean;
}

const SLOT_KEY_COLUMNS = {
  operation: "text",
  module: "text",
  slot: "text",
  at: "text",
  wrapped: "blob",
  generation: "integer",
} as const;

/** Unlocks the vault, or sets it up when it is new. Fails with `wrong-key`, `no-store`. */
const unlocked = async (database: Database, { operation, unlock, create = true }: OpenKeyVault): Promise<VaultKeys> => {
  if (create) await beginVault(database, operation, unlock);
  const check = await readCheck(database, operation);
  if (!check) throw new StoreFailure({ code: "no-store" });
  const keys = vaultKeys(database, operation, await serviceOf(unlock, check));
  await keys.refresh();
  if (!keys.newest()) throw new StoreFailure({ code: "wrong-key" });
  return keys;
};

/**
 * Opens the keys of an operation: a file of their own, or the schema `keys`.
 * Err: `wrong-key`; `no-store`; `key-service-unreachable`, `key-service-refused`; any other {@link StoreError} of
 * opening. A key that is not 32 bytes long throws.
 */
export const openKeyVault = (options: OpenKeyVault): ResultAsync<KeyVault, StoreError> => {
  const { operation, at, unlock, create = true } = options;
  if ("key" in unlock && unlock.key.length !== 32) throw new Error("the key is not 32 bytes long");
  const database = openDatabase(at, "keys", create);
  return attempt(database, async () => {
    try {
      await migrate(database, KEY_MIGRATIONS, { create, migrate: true });
      return vaultOf(database, operation, await unlocked(database, options));
    } catch (error) {
      await database.close();
      throw error;
    }
  });
};

/** Takes in vault keys that came since; a holder that does not open them is one of before. */
const catchUp = async (keys: VaultKeys): Promise<void> => {
  try {
    await keys.refresh();
  } catch (error) {
    if (error instanceof StoreFailure && error.storeError.code === "wrong-key")
      throw new StoreFailure({ code: "keys-changed" });
    throw error;
  }
};

const vaultOf = (database: Database, operation: string, held: VaultKeys): KeyVault => {
  const table = database.table("slot_key");
  const placeOf = (module: string, slot: string) => [operation, module, slot];
  const among = (slots: readonly string[]) => database.dialect.isAmong(sql.id("slot"), slots, "text");

  /** The keys under the vault key that stands; false: we do not hold that one yet. */
  const keepNow = (module: string, keys: readonly WrappedKey[]): Promise<boolean> =>
    inTransaction(database, async (tx) => {
      // a rotation begins only when we are done, so that no key comes in behind it under the vault key of before
      const check = await readCheck(database, operation, tx, database.dialect.forShare);
      if (!check) throw new StoreFailure({ code: "no-store" });
      const rows: (string | number | Uint8Array)[][] = [];
      for (const { slot, wrappedKey, at } of keys) {
        const wrapped = rewrapped(held, placeOf(module, slot), wrappedKey, check.generation);
        if (!wrapped) return false;
        rows.push([operation, module, slot, at, withoutGeneration(wrapped), check.generation]);
      }
      const again = sql`on conflict (operation, module, slot) do nothing`;
      await insertRows(database, tx, "slot_key", SLOT_KEY_COLUMNS, rows, again);
      return true;
    });

  const fetchRow = async (module: string, slot: string) =>
    (
      await sql<{ wrapped: Uint8Array; generation: number }>`select wrapped, generation from ${table}
        where operation = ${operation} and module = ${module} and slot = ${slot}`.execute(database.connection)
    ).rows[0];

  return {
    operation,
    wrap: (module, slot, slotKey) => {
      const newest = held.newest();
      return newest
        ? ok(withGeneration(newest.generation, encrypt(newest.key, placeOf(module, slot), slotKey)))
        : err({ code: "keys-locked" });
    },
    keep: (module, keys) =>
      attempt(database, async () => {
        if (await keepNow(module, keys)) return;
        await catchUp(held);
        if (!(await keepNow(module, keys))) throw new StoreFailure({ code: "keys-changed" });
      }),
    fetch: (module, slot) =>
      attempt(database, async () => {
        for (let before: number | undefined; ; ) {
          if (!held.newest()) throw new StoreFailure({ code: "keys-locked" });
          const row = await fetchRow(module, slot);
          if (!row) return undefined;
          const key = held.of(row.generation);
          if (key) return decrypt(key, placeOf(module, slot), row.wrapped);
          // a rotation that ended since the row was read has wrapped it anew: it is read again, and is damaged only if it did not change
          if (row.generation === before) return undefined;
          before = row.generation;
          await catchUp(held);
        }
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
    standing: () =>
      attempt(database, async () => {
        const newest = (await standingKeys(database, operation)).at(-1);
        if (!newest) throw new StoreFailure({ code: "no-store" });
        const { rows } = await sql<{ generation: number; n: number }>`select generation, count(*) as n from ${table}
          where operation = ${operation} group by generation`.execute(database.connection);
        const sum = (some: typeof rows) => some.reduce((total, { n }) => total + n, 0);
        return {
          ...{ generation: newest.generation, heldBy: held.service().heldBy, keys: sum(rows) },
          toRotate: sum(rows.filter(({ generation }) => generation < newest.generation)),
        };
      }),
    rotate: (onProgress = () => undefined) =>
      attempt(database, async () => {
        await catchUp(held);
        return await rotateKeys(database, operation, held, onProgress);
      }),
    changeUnlock: (unlock) =>
      attempt(database, async () => {
        await catchUp(held);
        return await changeUnlock(database, operation, held, unlock);
      }),
    lock: () => held.lock(),
    close: async () => {
      held.lock();
      await database.close();
    },
  };
};
