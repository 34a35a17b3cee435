import { addHours, type Instant } from "@answerable/core";
import { type RawBuilder, sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, inTransaction } from "../database/database.ts";
import { forgetJobsOf } from "../jobs/forget-jobs.ts";
import type { Log } from "../log/log.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";

export interface Erased {
  /** Values that were there and are gone. */
  readonly erased: number;
  /** False where another process was reading, so that old bytes stay in the write-ahead file until the next sweep. */
  readonly scrubbed: boolean;
}

const SLOTS_AT_ONCE = 500;
/** A key without a slot may belong to a work that is being committed; after this time it does not. */
const ORPHAN_HOURS = 1;

/** Erases the slots that a condition names, a bounded number at a time: bytes first, then keys. */
const eraseWhere = async (log: Log, condition: RawBuilder<unknown>): Promise<Erased> => {
  const { database, operation } = log;
  const personal = database.table("personal");
  let erased = 0;
  for (;;) {
    const { rows } = await sql<{ slot: string }>`select slot from ${personal} where operation = ${operation}
      and bytes is not null and ${condition} order by slot limit ${SLOTS_AT_ONCE}`.execute(database.connection);
    if (rows.length === 0) break;
    const slots = rows.map((row) => row.slot);
    const among = database.dialect.isAmong(sql.id("slot"), slots, "text");
    await inTransaction(database, (tx) =>
      sql`update ${personal} set bytes = null where operation = ${operation} and ${among}`.execute(tx),
    );
    const forgotten = await log.keys.forget(log.module, slots);
    if (forgotten.isErr()) throw new StoreFailure(forgotten.error);
    erased += slots.length;
  }
  return { erased, scrubbed: await scrub(log) };
};

/** Takes erased bytes and forgotten keys out of the files; false where a reader held it up. */
export const scrub = async (log: Log): Promise<boolean> => {
  const { dialect, connection } = log.database;
  const ofStore = await dialect.scrub(connection, [log.database.table("personal")]);
  const ofKeys = await log.keys.scrub();
  if (ofKeys.isErr()) throw new StoreFailure(ofKeys.error);
  return ofStore && ofKeys.value;
};

/** Keys whose slot holds no bytes: their work was refused, or its erasure broke off half-way. */
const forgetOrphans = async (log: Log, at: Instant): Promise<void> => {
  const { database, operation } = log;
  for (let after = ""; ; ) {
    const kept = await log.keys.keptBefore(log.module, addHours(at, -ORPHAN_HOURS), after, SLOTS_AT_ONCE);
    if (kept.isErr()) throw new StoreFailure(kept.error);
    const last = kept.value.at(-1);
    if (last === undefined) return;
    after = last;
    const { rows } = await sql<{ slot: string }>`select slot from ${database.table("personal")}
      where operation = ${operation} and bytes is not null
      and ${database.dialect.isAmong(sql.id("slot"), kept.value, "text")}`.execute(database.connection);
    const alive = new Set(rows.map((row) => row.slot));
    const forgotten = await log.keys.forget(
      log.module,
      kept.value.filter((slot) => !alive.has(slot)),
    );
    if (forgotten.isErr()) throw new StoreFailure(forgotten.error);
  }
};

/**
 * Erases every personal value of a stream, and what waits in queues about it (W4). Category, month, area and the chain stay (H1).
 */
export const eraseSubject = (log: Log, stream: string): ResultAsync<Erased, StoreError> =>
  attempt(log.database, async () => {
    await inTransaction(log.database, (tx) => forgetJobsOf(log, tx, [stream]));
    return await eraseWhere(log, sql`stream = ${stream}`);
  });

/** Erases single values. */
export const eraseSlots = (log: Log, slots: readonly string[]): ResultAsync<Erased, StoreError> =>
  attempt(log.database, () => eraseWhere(log, log.database.dialect.isAmong(sql.id("slot"), slots, "text")));

/** Erases what has expired by an instant, that instant included, and keys that nothing needs. */
export const sweep = (log: Log, at: Instant): ResultAsync<Erased, StoreError> =>
  attempt(log.database, async () => {
    const swept = await eraseWhere(log, sql`expires_at is not null and expires_at <= ${at}`);
    await forgetOrphans(log, at);
    return swept;
  });
