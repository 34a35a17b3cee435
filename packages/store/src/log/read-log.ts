import type { DomainEvent, Instant } from "@answerable/core";
import { type RawBuilder, sql } from "kysely";
import type { LoggedEvent } from "./decide-batch.ts";
import type { Log } from "./log.ts";

/** The most events in one page. */
export const EVENTS_PER_PAGE = 1000;

/** An event of the log, in today's shape, with who wrote it and where it stands. */
export interface HistoryEntry {
  readonly position: number;
  readonly stream: string;
  readonly version: number;
  readonly subject: string;
  readonly event: DomainEvent;
  readonly at: Instant;
  readonly actor: string;
  readonly role: string;
  readonly via: string;
  /** The link of the chain at this position. */
  readonly hash: string;
}

/** Events as they stand, where a condition holds. */
export const readEvents = async (
  log: Log,
  condition: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: number,
  connection = log.database.connection,
): Promise<readonly LoggedEvent[]> => {
  const { rows } = await sql<LoggedEvent>`
    select operation, position, module, stream, version, subject, type, schema, at, actor, role, via, data, hash
    from ${log.database.table("log_event")}
    where operation = ${log.operation} and ${condition} order by ${order} limit ${limit}`.execute(connection);
  return rows;
};
