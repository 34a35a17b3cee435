import { type Instant, type Rejection, rejection, type SlotRef } from "@answerable/core";
import { sql } from "kysely";
import { err, ok, type Result, ResultAsync } from "neverthrow";
import { attempt, inTransaction } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";
import { decrypt } from "./key-encryption.ts";
import { appendReading } from "./read-chain.ts";
import { digestOf, placeOfSlot } from "./seal.ts";

/** Who wants to read, when, and for which purpose of the list. */
export interface Reading {
  readonly at: Instant;
  readonly actor: string;
  readonly role: string;
  readonly purpose: string;
}

export type SlotRejection = Rejection<
  "slot-unknown" | "slot-erased" | "slot-expired" | "slot-sealed-to-another" | "slot-damaged"
>;

interface SlotRow {
  readonly kind: string;
  readonly sealed_to: string;
  readonly bytes: Uint8Array | null;
  readonly expires_at: string | null;
}

/** Who may open a slot: this store, or whoever holds the key of a named recipient. */
type For = "store" | "recipient";

const check = (row: SlotRow | undefined, ref: SlotRef, at: Instant, wanted: For): Result<Uint8Array, SlotRejection> => {
  if (!row) return err(rejection("slot-unknown"));
  if (row.expires_at !== null && row.expires_at <= at)
    return err(rejection("slot-expired", { expiresAt: row.expires_at }));
  if (row.bytes === null) return err(rejection("slot-erased"));
  if ((row.sealed_to === "store") !== (wanted === "store"))
    return err(rejection("slot-sealed-to-another", { sealedTo: row.sealed_to }));
  return digestOf(row.bytes) === ref.digest && row.kind === ref.kind ? ok(row.bytes) : err(rejection("slot-damaged"));
};

/** The stored bytes; the read log is written first, so that a refused attempt stands there too. */
const readSlot = (
  log: Log,
  ref: SlotRef,
  reading: Reading,
  wanted: For,
): ResultAsync<Uint8Array, SlotRejection | StoreError> =>
  attempt(log.database, async () => {
    await inTransaction(log.database, (tx) => appendReading(log, tx, ref.slot, reading));
    const { rows } = await sql<SlotRow>`select kind, sealed_to, bytes, expires_at from ${log.database.table("personal")}
      where operation = ${log.operation} and slot = ${ref.slot}`.execute(log.database.connection);
    return check(rows[0], ref, reading.at, wanted);
  }).andThen((checked) => new ResultAsync<Uint8Array, SlotRejection | StoreError>(Promise.resolve(checked)));

/**
 * The bytes of a value that is sealed to a named recipient, as they are stored: an age file, which nothing here can open.
 * Err as {@link openSlot}; `slot-sealed-to-another` {sealedTo}: it is sealed to the store, and `openSlot` reads it.
 */
export const sealedFile = (
  log: Log,
  ref: SlotRef,
  reading: Reading,
): ResultAsync<Uint8Array, SlotRejection | StoreError> => readSlot(log, ref, reading, "recipient");

/**
 * Reads a personal value. Writes the read log first, so that a refused attempt stands there too.
 * Err `slot-unknown`; `slot-erased`; `slot-expired` {expiresAt}, from that instant on; `slot-sealed-to-another`
 * {sealedTo}; `slot-damaged`; `keys-locked`; any other {@link StoreError}.
 */
export const openSlot = (log: Log, ref: SlotRef, reading: Reading): ResultAsync<string, SlotRejection | StoreError> =>
  readSlot(log, ref, reading, "store").andThen((bytes) =>
    log.keys.fetch(log.module, ref.slot).andThen((key): Result<string, SlotRejection | StoreError> => {
      const text = key && decrypt(key, placeOfSlot(log.operation, ref.slot, ref.kind), bytes);
      return text ? ok(text.toString("utf8")) : err(rejection("slot-damaged"));
    }),
  );
