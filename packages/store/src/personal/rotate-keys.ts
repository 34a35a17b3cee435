import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { type Database, insertRows, inTransaction } from "../database/database.ts";
import { StoreFailure } from "../store-error.ts";
import { VAULT_KEY_COLUMNS } from "./begin-vault.ts";
import { placeOfVaultKey, readCheck, standingKeys, type VaultKeys } from "./vault-keys.ts";
import { rewrapped, withGeneration, withoutGeneration } from "./wrapped-key.ts";

/** What a rotation did. */
export interface Rotated {
  /** The generation of the vault key that stands now, and alone. */
  readonly generation: number;
  /** Slots' keys that were wrapped anew. */
  readonly rewrapped: number;
  /** Slots' keys that no vault key opened before either: they were tampered with. */
  readonly damaged: number;
  /** False where another process was reading, so that old wrapped keys stay in the files until the next sweep. */
  readonly scrubbed: boolean;
}

/** Few enough that nobody waits for longer than a few milliseconds. */
const KEYS_AT_ONCE = 200;

/** Whether a vault key of before still stands: a rotation is under way, or broke off. */
const isUnderWay = async (database: Database, operation: string): Promise<boolean> =>
  (await standingKeys(database, operation)).length > 1;

/** From its commit on every new key is wrapped with the new vault key, whoever seals. */
const announce = async (database: Database, operation: string, held: VaultKeys): Promise<void> => {
  const before = held.newest();
  if (!before) throw new StoreFailure({ code: "keys-locked" });
  const generation = before.generation + 1;
  const key = randomBytes(32);
  const service = held.service();
  const wrapped = await service.wrap(placeOfVaultKey(operation, generation), key);
  key.fill(0);
  if (wrapped.isErr()) throw new StoreFailure(wrapped.error);
  await inTransaction(database, async (tx) => {
    const check = await readCheck(database, operation, tx, database.dialect.forUpdate);
    // somebody else announced one in the meantime: that one is finished
    if (check?.generation !== before.generation) return;
    const row = [operation, generation, service.heldBy, wrapped.value];
    await insertRows(database, tx, "vault_key", VAULT_KEY_COLUMNS, [row]);
    await sql`update ${database.table("key_check")} set generation = ${generation}
      where operation = ${operation}`.execute(tx);
  });
  await held.refresh();
};

interface KeptKey {
  readonly module: string;
  readonly slot: string;
  readonly generation: number;
  readonly wrapped: Uint8Array;
}

/** One batch, in the order of the primary key: a key that was forgotten meanwhile does not come back. */
const rewrapAfter = async (
  database: Database,
  operation: string,
  held: VaultKeys,
  after: Pick<KeptKey, "module" | "slot">,
): Promise<{ last: KeptKey | undefined; done: number; damaged: number }> => {
  const newest = held.newest();
  if (!newest) throw new StoreFailure({ code: "keys-locked" });
  const table = database.table("slot_key");
  const { rows } = await sql<KeptKey>`select module, slot, generation, wrapped from ${table}
    where operation = ${operation} and (module, slot) > (${after.module}, ${after.slot})
    order by module, slot limit ${KEYS_AT_ONCE}`.execute(database.connection);
  const older = rows.filter(({ generation }) => generation < newest.generation);
  const changed = older.flatMap(({ module, slot, generation, wrapped }) => {
    const before = withGeneration(generation, wrapped);
    const anew = rewrapped(held, [operation, module, slot], before, newest.generation) ?? before;
    return anew === before ? [] : [{ module, slot, wrapped: Buffer.from(withoutGeneration(anew)) }];
  });
  // one by one: joined with a list, SQLite goes through the whole table for each batch
  if (changed.length > 0)
    await inTransaction(database, async (tx) => {
      for (const { module, slot, wrapped } of changed)
        await sql`update ${table} set wrapped = ${wrapped}, generation = ${newest.generation}
          where operation = ${operation} and module = ${module} and slot = ${slot}
          and generation < ${newest.generation}`.execute(tx);
    });
  return { last: rows.at(-1), done: changed.length, damaged: older.length - changed.length };
};

interface Pass {
  readonly generation: number;
  readonly done: number;
  readonly damaged: number;
}

/** Every slot's key once, from the first to the last. */
const rewrapAll = async (
  database: Database,
  operation: string,
  held: VaultKeys,
  onProgress: (done: number) => void,
): Promise<Pass> => {
  let [done, damaged] = [0, 0];
  for (let after: Pick<KeptKey, "module" | "slot"> = { module: "", slot: "" }; ; ) {
    const batch = await rewrapAfter(database, operation, held, after);
    done += batch.done;
    damaged += batch.damaged;
    if (!batch.last) return { generation: held.newest()?.generation ?? 0, done, damaged };
    after = batch.last;
    onProgress(done);
  }
};

/** The vault key of before goes; false, and it stays, where a key that it opens is still wrapped with it. */
const beforeGoes = (database: Database, operation: string, { generation, damaged }: Pass): Promise<boolean> =>
  inTransaction(database, async (tx) => {
    await readCheck(database, operation, tx, database.dialect.forUpdate);
    const { rows } = await sql<{ n: number }>`select count(*) as n from ${database.table("slot_key")}
      where operation = ${operation} and generation < ${generation}`.execute(tx);
    if ((rows[0]?.n ?? 0) > damaged) return false;
    await sql`delete from ${database.table("vault_key")}
      where operation = ${operation} and generation < ${generation}`.execute(tx);
    return true;
  });

/**
 * A new vault key, then every slot's key wrapped with it, then the vault key of before goes, out of the files too. Broken off
 * anywhere, it goes on when it is asked again; meanwhile both vault keys stand, and everything can be sealed and read. What
 * slots' keys seal stays as it is, so digests and the log hold.
 */
export const rotateKeys = async (
  database: Database,
  operation: string,
  held: VaultKeys,
  onProgress: (done: number) => void,
): Promise<Rotated> => {
  if (!(await isUnderWay(database, operation))) await announce(database, operation, held);
  let done = 0;
  for (;;) {
    const pass = await rewrapAll(database, operation, held, (now) => onProgress(done + now));
    done += pass.done;
    const { damaged } = pass;
    if (!(await beforeGoes(database, operation, pass))) continue;
    const tables = [database.table("slot_key"), database.table("vault_key")];
    const scrubbed = await database.dialect.scrub(database.connection, tables);
    return { generation: pass.generation, rewrapped: done, damaged, scrubbed };
  }
};
