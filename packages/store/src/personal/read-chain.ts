import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { insertRows } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import { FIRST_HASH, linkOf } from "../log/chain.ts";
import type { Head } from "../log/decide-batch.ts";
import type { Log } from "../log/log.ts";
import type { Reading } from "./open-slot.ts";

const READ_COLUMNS = {
  operation: "text",
  at: "text",
  entry: "text",
  actor: "text",
  role: "text",
  slot: "text",
  purpose: "text",
  position: "integer",
  hash: "text",
} as const;

interface ReadingInChain extends Reading {
  readonly entry: string;
  readonly slot: string;
  readonly position: number;
  readonly hash: string;
}

const linkAfter = (log: Log, before: string, one: Omit<ReadingInChain, "hash">): string =>
  linkOf(
    before,
    log.operation,
    log.module,
    one.position,
    one.at,
    one.entry,
    one.actor,
    one.role,
    one.slot,
    one.purpose,
  );

const headOf = async (log: Log, tx: Connection, lock = sql``): Promise<Head | undefined> =>
  (
    await sql<Head>`select position, hash from ${log.database.table("read_head")}
    where operation = ${log.operation} and module = ${log.module}${lock}`.execute(tx)
  ).rows[0];

/** Writes down who wants to read which slot and for what, as the next link of the chain of readings. */
export const appendReading = async (log: Log, tx: Connection, slot: string, reading: Reading): Promise<void> => {
  const { database, operation, module } = log;
  await sql`insert into ${database.table("read_head")} (operation, module, position, hash)
    values (${operation}, ${module}, 0, ${FIRST_HASH}) on conflict (operation, module) do nothing`.execute(tx);
  const head = await headOf(log, tx, database.dialect.forUpdate);
  if (!head) throw new Error(`no head of readings of ${module}`);
  const { at, actor, role, purpose } = reading;
  const one = { at, actor, role, purpose, slot, entry: randomUUID(), position: head.position + 1 };
  const hash = linkAfter(log, head.hash, one);
  const row = [operation, at, one.entry, actor, role, slot, purpose, one.position, hash];
  await insertRows(database, tx, "read_log", READ_COLUMNS, [row]);
  await sql`update ${database.table("read_head")} set position = ${one.position}, hash = ${hash}
    where operation = ${operation} and module = ${module}`.execute(tx);
};

/** What the chain of readings shows; `why` as of the log, of readings. */
export type VerifiedReadings =
  | { readonly intact: true; readonly readings: number }
  | {
      readonly intact: false;
      /** The first reading that is not as it was written. */
      readonly position: number;
      readonly why: "reading-missing" | "reading-changed" | "readings-moved";
    };

const READINGS_PER_PAGE = 1000;

/** Recomputes the chain of readings. It shows accidents, not somebody who can write a new chain. */
export const verifyReadings = async (log: Log): Promise<VerifiedReadings> => {
  const { database, operation } = log;
  const { connection } = database;
  const head = (await headOf(log, connection)) ?? { position: 0, hash: FIRST_HASH };
  let [position, hash] = [0, FIRST_HASH];
  for (;;) {
    const { rows } = await sql<ReadingInChain>`select at, entry, actor, role, slot, purpose, position, hash
      from ${database.table("read_log")} where operation = ${operation} and position > ${position}
      and position <= ${head.position} order by position limit ${READINGS_PER_PAGE}`.execute(connection);
    for (const one of rows) {
      if (one.position !== position + 1) return { intact: false, position: position + 1, why: "reading-missing" };
      position += 1;
      hash = linkAfter(log, hash, one);
      if (hash !== one.hash) return { intact: false, position, why: "reading-changed" };
    }
    if (rows.length < READINGS_PER_PAGE) break;
  }
  if (position !== head.position) return { intact: false, position: position + 1, why: "reading-missing" };
  return hash === head.hash
    ? { intact: true, readings: position }
    : { intact: false, position: position + 1, why: "readings-moved" };
};
