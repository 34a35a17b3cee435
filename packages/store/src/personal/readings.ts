import type { Instant, SlotRef } from "@answerable/core";
import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";
import type { Reading } from "./open-slot.ts";

/** Who opened a personal value, or tried to: codes only. */
export interface LoggedReading extends Reading {
  readonly entry: string;
  /** The record that the value belongs to, and its kind; null: nothing was there to open. */
  readonly stream: string | null;
  readonly kind: SlotRef["kind"] | null;
}

/** Which readings, the oldest first. */
export interface ReadingsQuery {
  /** From this moment on, itself included. */
  readonly from: Instant;
  /** Up to this moment, without itself. */
  readonly until: Instant;
  /** The one that the page before ended with. */
  readonly after?: Pick<LoggedReading, "at" | "entry">;
  /** Wanted, at most 1,000. */
  readonly limit: number;
}

/** A page of who opened what, the oldest first; what was erased since is named still. */
export const readings = (log: Log, query: ReadingsQuery): ResultAsync<readonly LoggedReading[], StoreError> =>
  attempt(log.database, async () => {
    const { connection, table } = log.database;
    const { from, until, after = { at: from, entry: "" } } = query;
    const limit = Math.max(1, Math.min(1000, Math.floor(query.limit)));
    const { rows } = await sql<LoggedReading>`select r.at, r.entry, r.actor, r.role, r.purpose, p.stream, p.kind
      from ${table("read_log")} as r left join ${table("personal")} as p on p.operation = r.operation and p.slot = r.slot
      where r.operation = ${log.operation} and (r.at, r.entry) > (${after.at}, ${after.entry}) and r.at < ${until}
      order by r.at, r.entry limit ${limit}`.execute(connection);
    return rows;
  });
