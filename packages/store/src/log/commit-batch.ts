import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt, insertRows, inTransaction } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import { forgetJobsOf } from "../jobs/forget-jobs.ts";
import { scrub } from "../personal/erase.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { type Answer, type BatchPlan, decideBatch, type Head } from "./decide-batch.ts";
import { writeDerived } from "./derived-rows.ts";
import { booksAfter } from "./kept-books.ts";
import { loadStreams, streamsOf } from "./load-streams.ts";
import { type Log, lockHead } from "./log.ts";
import { bodiesAskedBefore, writeOnce } from "./once.ts";
import { reckonAnew } from "./reckon-anew.ts";
import type { Work } from "./work.ts";

const EVENT_COLUMNS = {
  operation: "text",
  position: "integer",
  module: "text",
  stream: "text",
  version: "integer",
  subject: "text",
  type: "text",
  schema: "integer",
  at: "text",
  actor: "text",
  role: "text",
  via: "text",
  data: "text",
  hash: "text",
} as const;

const SLOT_COLUMNS = {
  operation: "text",
  slot: "text",
  stream: "text",
  kind: "text",
  sealed_to: "text",
  bytes: "blob",
  expires_at: "text",
} as const;

const write = async (log: Log, tx: Connection, before: Head, plan: BatchPlan): Promise<void> => {
  const { database, operation, module } = log;
  const columns = Object.keys(EVENT_COLUMNS) as (keyof typeof EVENT_COLUMNS)[];
  await insertRows(
    database,
    tx,
    "log_event",
    EVENT_COLUMNS,
    plan.events.map((event) => columns.map((name) => event[name])),
  );
  const books = await booksAfter(log.books, tx, plan.changed);
  await writeDerived(database, tx, operation, plan.changed, books);
  if (log.books !== undefined && plan.changed.has(log.books.stream)) await reckonAnew(log, tx, log.books, books);
  const slots = plan.slots.map((one) => [
    operation,
    one.slot,
    one.stream,
    one.kind,
    one.sealedTo,
    one.bytes,
    one.expiresAt,
  ]);
  await writeOnce(log, tx, plan.once);
  await forgetJobsOf(log, tx, plan.eraseStreams);
  // The same work may come again when its first answer was lost.
  await insertRows(database, tx, "personal", SLOT_COLUMNS, slots, sql`on conflict (operation, slot) do nothing`);
  if (plan.eraseSlots.length > 0)
    await sql`update ${database.table("personal")} set bytes = null
      where operation = ${operation} and ${database.dialect.isAmong(sql.id("slot"), plan.eraseSlots, "text")}`.execute(
      tx,
    );
  if (plan.events.length > 0)
    await sql`update ${database.table("log_head")} set position = ${plan.head.position}, hash = ${plan.head.hash}
      where operation = ${operation} and module = ${module} and position = ${before.position}`.execute(tx);
};

const slotsOfStreams = async (log: Log, tx: Connection, streams: readonly string[]): Promise<string[]> => {
  if (streams.length === 0) return [];
  const { rows } = await sql<{ slot: string }>`select slot from ${log.database.table("personal")}
    where operation = ${log.operation} and bytes is not null
    and ${log.database.dialect.isAmong(sql.id("stream"), streams, "text")}`.execute(tx);
  return rows.map((row) => row.slot);
};

/** Slots of refused works that are not stored after all; one may be, when the same work came twice. */
const notStored = async (log: Log, slots: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ slot: string }>`select slot from ${log.database.table("personal")}
    where operation = ${log.operation}
    and ${log.database.dialect.isAmong(sql.id("slot"), slots, "text")}`.execute(log.database.connection);
  const stored = new Set(rows.map((row) => row.slot));
  return slots.filter((slot) => !stored.has(slot));
};

/**
 * Takes the works of a batch in one transaction: lock the head, load every state in one query, decide, write, move the
 * head, commit. Keys are written before the commit that needs them; those of refused works go afterwards.
 * Err: any {@link StoreError}; then none of the batch was done, unless the connection broke during the commit itself.
 */
export const commitBatch = (log: Log, works: readonly Work[]): ResultAsync<readonly Answer[], StoreError> =>
  attempt(log.database, async () => {
    const sealed = works.flatMap((work) =>
      (work.slots ?? []).flatMap(({ slot, wrappedKey }) => (wrappedKey ? [{ slot, wrappedKey, at: work.at }] : [])),
    );
    if (sealed.length > 0) {
      const kept = await log.keys.keep(log.module, sealed);
      if (kept.isErr()) throw new StoreFailure(kept.error);
    }
    const plan = await inTransaction(log.database, async (tx) => {
      const head = await lockHead(log, tx);
      const loaded = await loadStreams(log, tx, streamsOf(works));
      const decided = decideBatch(log, head, loaded, works, await bodiesAskedBefore(log, tx, works));
      // Asked before this batch adds its own: only what stood there until now goes.
      const erased = await slotsOfStreams(log, tx, decided.eraseStreams);
      await write(log, tx, head, { ...decided, eraseSlots: [...decided.eraseSlots, ...erased] });
      return { ...decided, erased };
    });
    if (plan.refusedSlots.length > 0 || plan.eraseSlots.length > 0 || plan.erased.length > 0)
      await clearAfter(log, plan);
    return plan.answers;
  });

/** The works are committed: whatever fails here is made good by the next sweep, and must not become their answer. */
const clearAfter = (log: Log, plan: BatchPlan & { readonly erased: readonly string[] }): Promise<void> =>
  attempt(log.database, async () => {
    const refused = plan.refusedSlots.map((slot) => slot.slot);
    const forgotten = await log.keys.forget(log.module, [
      ...(await notStored(log, refused)),
      ...plan.eraseSlots,
      ...plan.erased,
    ]);
    if (forgotten.isErr()) throw new StoreFailure(forgotten.error);
    if (plan.eraseSlots.length > 0) await scrub(log);
  }).unwrapOr(undefined);
