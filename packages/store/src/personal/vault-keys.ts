import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import { StoreFailure } from "../store-error.ts";
import type { PassphraseSalt } from "./key-encryption.ts";
import type { KeyService } from "./key-service.ts";

/** How a vault is unlocked, and the generation of the vault key that slots' keys are wrapped with from now on. */
export interface KeyCheck extends PassphraseSalt {
  readonly generation: number;
}

/** A vault key as it stands: more than one only while a rotation is under way. */
export interface StandingKey {
  readonly generation: number;
  readonly held_by: string;
  readonly wrapped: Uint8Array;
}

/** Stands for the holder of a vault key that is what unlocks the vault, itself: of vaults made by an older version. */
export const ITSELF = "itself";

/** What a vault key is bound to where it stands wrapped. */
export const placeOfVaultKey = (operation: string, generation: number): string[] => [
  "vault-key",
  operation,
  String(generation),
];

/** How the vault is unlocked; undefined: there is none of this operation. */
export const readCheck = async (
  database: Database,
  operation: string,
  connection: Connection = database.connection,
  lock = sql``,
): Promise<KeyCheck | undefined> =>
  (
    await sql<KeyCheck>`select salt, memory, passes, parallelism, generation from ${database.table("key_check")}
    where operation = ${operation}${lock}`.execute(connection)
  ).rows[0];

/** The vault keys that stand, the oldest first. */
export const standingKeys = async (
  database: Database,
  operation: string,
  connection: Connection = database.connection,
): Promise<readonly StandingKey[]> =>
  (
    await sql<StandingKey>`select generation, held_by, wrapped from ${database.table("vault_key")}
    where operation = ${operation} order by generation`.execute(connection)
  ).rows;

/** The vault keys in memory, by generation, and what holds them. */
export interface VaultKeys {
  /** The one that stood last when we looked; undefined once the vault is locked. */
  newest(): { readonly generation: number; readonly key: Buffer } | undefined;
  of(generation: number): Buffer | undefined;
  /** Takes in the vault keys that stand now. Throws `wrong-key`, `keys-locked`, or what the service says. */
  refresh(): Promise<void>;
  /** What holds them. Throws `keys-locked`. */
  service(): KeyService;
  /** Another holder, which has wrapped them. */
  nowHeldBy(service: KeyService): void;
  lock(): void;
}

/** Keeps the vault keys of an operation in memory, none of them read yet. */
export const vaultKeys = (database: Database, operation: string, first: KeyService): VaultKeys => {
  const held = new Map<number, Buffer>();
  let holder: KeyService | undefined = first;
  const service = (): KeyService => {
    if (holder === undefined) throw new StoreFailure({ code: "keys-locked" });
    return holder;
  };
  return {
    newest: () => {
      const generation = Math.max(...held.keys());
      const key = held.get(generation);
      return key && { generation, key };
    },
    of: (generation) => held.get(generation),
    refresh: async () => {
      for (const { generation, held_by, wrapped } of await standingKeys(database, operation)) {
        if (held.has(generation)) continue;
        const place = held_by === ITSELF ? ["key-check", operation] : placeOfVaultKey(operation, generation);
        const key = await service().unwrap(place, wrapped);
        if (key.isErr()) throw new StoreFailure(key.error);
        // locked while the service was asked
        service();
        held.set(generation, key.value);
      }
    },
    service,
    nowHeldBy: (next) => {
      holder?.forget();
      holder = next;
    },
    lock: () => {
      for (const key of held.values()) key.fill(0);
      held.clear();
      holder?.forget();
      holder = undefined;
    },
  };
};
