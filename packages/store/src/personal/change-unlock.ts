import { sql } from "kysely";
import { type Database, inTransaction } from "../database/database.ts";
import { StoreFailure } from "../store-error.ts";
import { newSalt, serviceOf, type Unlock } from "./begin-vault.ts";
import { ITSELF, placeOfVaultKey, readCheck, standingKeys, type VaultKeys } from "./vault-keys.ts";

export interface Scrubbed {
  /**
   * False where another process was reading, so that the vault key, wrapped as before, stays in the files until the next sweep.
   */
  readonly scrubbed: boolean;
}

/**
 * The vault key is wrapped by another passphrase, key or service; what unlocked it before does so no more. The vault key
 * itself stays, so that whoever holds it in memory goes on, and whoever has an old copy of the vault with what unlocked
 * it then has it too: a rotation afterwards shuts those out of what is sealed from then on.
 * Fails with `keys-to-rotate-first`: a vault of an older version, or a rotation that broke off.
 */
export const changeUnlock = async (
  database: Database,
  operation: string,
  held: VaultKeys,
  unlock: Unlock,
): Promise<Scrubbed> => {
  const newest = held.newest();
  if (!newest) throw new StoreFailure({ code: "keys-locked" });
  const { salt, memory, passes, parallelism } = newSalt();
  const service = await serviceOf(unlock, { salt, memory, passes, parallelism });
  const { generation, key } = newest;
  const wrapped = await service.wrap(placeOfVaultKey(operation, generation), key);
  if (wrapped.isErr()) throw new StoreFailure(wrapped.error);
  await inTransaction(database, async (tx) => {
    await readCheck(database, operation, tx, database.dialect.forUpdate);
    const standing = await standingKeys(database, operation, tx);
    const isAlone = standing.length === 1 && standing[0]?.generation === generation;
    if (!isAlone || standing[0]?.held_by === ITSELF) throw new StoreFailure({ code: "keys-to-rotate-first" });
    await sql`update ${database.table("key_check")} set salt = ${Buffer.from(salt)}, memory = ${memory},
      passes = ${passes}, parallelism = ${parallelism} where operation = ${operation}`.execute(tx);
    await sql`update ${database.table("vault_key")} set held_by = ${service.heldBy}, wrapped = ${Buffer.from(wrapped.value)}
      where operation = ${operation} and generation = ${generation}`.execute(tx);
  });
  held.nowHeldBy(service);
  const tables = [database.table("key_check"), database.table("vault_key")];
  return { scrubbed: await database.dialect.scrub(database.connection, tables) };
};
