import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { type Database, insertRows, inTransaction } from "../database/database.ts";
import { StoreFailure } from "../store-error.ts";
import { PASSPHRASE_COST, type PassphraseSalt } from "./key-encryption.ts";
import type { KeyService } from "./key-service.ts";
import { type LocalUnlock, localKeyService } from "./local-key-service.ts";
import { placeOfVaultKey, readCheck } from "./vault-keys.ts";

/** What unlocks a vault: a passphrase, a key of 32 bytes, neither ever kept on the same disk (H2), or a service. */
export type Unlock = LocalUnlock | { readonly service: KeyService };

/** A new salt at today's cost. */
export const newSalt = (): PassphraseSalt => ({ salt: randomBytes(16), ...PASSPHRASE_COST });

/** What holds the vault key, out of what unlocks the vault. */
export const serviceOf = async (unlock: Unlock, salt: PassphraseSalt): Promise<KeyService> =>
  "service" in unlock ? unlock.service : await localKeyService(unlock, salt);

const CHECK_COLUMNS = {
  operation: "text",
  salt: "blob",
  memory: "integer",
  passes: "integer",
  parallelism: "integer",
  generation: "integer",
} as const;

export const VAULT_KEY_COLUMNS = {
  operation: "text",
  generation: "integer",
  held_by: "text",
  wrapped: "blob",
} as const;

/** Sets a vault up with its first vault key, where there is none. Of two who begin at once the first stands. */
export const beginVault = async (database: Database, operation: string, unlock: Unlock): Promise<void> => {
  if (await readCheck(database, operation)) return;
  const { salt, memory, passes, parallelism } = newSalt();
  const service = await serviceOf(unlock, { salt, memory, passes, parallelism });
  const key = randomBytes(32);
  const wrapped = await service.wrap(placeOfVaultKey(operation, 1), key);
  key.fill(0);
  if (wrapped.isErr()) throw new StoreFailure(wrapped.error);
  const check = [operation, salt, memory, passes, parallelism, 1];
  const first = [operation, 1, service.heldBy, wrapped.value];
  await inTransaction(database, async (tx) => {
    const stands = sql`on conflict (operation) do nothing`;
    await insertRows(database, tx, "key_check", CHECK_COLUMNS, [check], stands);
    const standing = sql`on conflict (operation, generation) do nothing`;
    await insertRows(database, tx, "vault_key", VAULT_KEY_COLUMNS, [first], standing);
  });
};
