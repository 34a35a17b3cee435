import type { Instant, SlotRef } from "@answerable/core";
import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";
import type { Reading } from "./open-slot.ts";

/** A personal value that was sealed for a stream, without the value. */
export interface HeldSlot {
  readonly slot: SlotRef["slot"];
  readonly kind: SlotRef["kind"];
  readonly sealedTo: string;
  readonly expiresAt: Instant | null;
  /** True: its bytes are gone. */
  readonly isErased: boolean;
  /** Who opened it or tried to, for what, the oldest first. */
  readonly readings: readonly Reading[];
}

interface Row {
  readonly slot: SlotRef["slot"];
  readonly kind: SlotRef["kind"];
  readonly sealed_to: string;
  readonly expires_at: Instant | null;
  readonly erased: number;
}

/** Every personal value that was ever sealed for a stream, with who read it; what was erased is named still. */
export const heldSlots = (log: Log, stream: string): ResultAsync<readonly HeldSlot[], StoreError> =>
  attempt(log.database, async () => {
    const { connection, table } = log.database;
    const of = sql`operation = ${log.operation}`;
    const { rows } = await sql<Row>`select slot, kind, sealed_to, expires_at,
      case when bytes is null then 1 else 0 end as erased
      from ${table("personal")} where ${of} and stream = ${stream} order by slot`.execute(connection);
    const reads = await sql<Reading & { slot: string }>`select slot, at, actor, role, purpose from ${table("read_log")}
      where ${of} and slot in (select slot from ${table("personal")} where ${of} and stream = ${stream})
      order by at, entry`.execute(connection);
    return rows.map(({ slot, kind, sealed_to: sealedTo, expires_at: expiresAt, erased }) => ({
      ...{ slot, kind, sealedTo, expiresAt, isErased: Number(erased) === 1 },
      readings: reads.rows
        .filter((one) => one.slot === slot)
        .map(({ at, actor, role, purpose }) => ({ at, actor, role, purpose })),
    }));
  });
