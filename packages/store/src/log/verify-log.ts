import { sql } from "kysely";
import { type VerifiedReadings, verifyReadings } from "../personal/read-chain.ts";
import { chainHash, FIRST_HASH } from "./chain.ts";
import type { Head } from "./decide-batch.ts";
import type { Log } from "./log.ts";
import { EVENTS_PER_PAGE, readEvents } from "./read-log.ts";

type EventFault = "event-missing" | "event-changed" | "head-moved" | "anchor-differs" | "shorter-than-anchor";

/**
 * What the chain shows. `why`: `event-missing`, `event-changed` (its bytes, its author or its place), `head-moved` (the
 * log ends elsewhere than the head says), `anchor-differs` (it is not the log whose head was kept outside: forked, or
 * written anew), `shorter-than-anchor` (it ends before that head). `readings`: who
 * opened what, in a chain of its own; where that is not as it was written, `position` counts readings.
 */
export type Verified =
  | { readonly intact: true; readonly positions: number; readonly head: string; readonly readings: number }
  | {
      readonly intact: false;
      /** The first position that is not as it was written. */
      readonly position: number;
      readonly why: EventFault;
    }
  | Extract<VerifiedReadings, { readonly intact: false }>;

/** The links that heads kept elsewhere say stand at each position. */
const linksOf = (anchors: readonly Head[]): ReadonlyMap<number, readonly Head[]> =>
  Map.groupBy(anchors, ({ position }) => position);

/** Recomputes the chain from the first event to the head. `anchors` are heads that were kept elsewhere earlier. */
export const verifyLog = async (log: Log, anchors: readonly Head[] = []): Promise<Verified> => {
  const links = linksOf(anchors);
  const heads = await sql<Head>`select position, hash from ${log.database.table("log_head")}
    where operation = ${log.operation} and module = ${log.module}`.execute(log.database.connection);
  const head = heads.rows[0];
  const broken = (position: number, why: EventFault): Verified => ({
    intact: false,
    position,
    why,
  });
  if (!head) return broken(0, "head-moved");
  let [position, hash] = [0, FIRST_HASH];
  for (;;) {
    // What is appended while we read lies behind the head we saw.
    const condition = sql`position > ${position} and position <= ${head.position}`;
    const events = await readEvents(log, condition, sql`position`, EVENTS_PER_PAGE);
    for (const event of events) {
      if (event.position !== position + 1) return broken(position + 1, "event-missing");
      position += 1;
      hash = chainHash(hash, event);
      if (hash !== event.hash) return broken(position, "event-changed");
      if (links.get(position)?.some((one) => one.hash !== hash) === true) return broken(position, "anchor-differs");
    }
    if (events.length < EVENTS_PER_PAGE) break;
  }
  if (position !== head.position) return broken(position + 1, "event-missing");
  if (hash !== head.hash || (await goesOn(log, head))) return broken(position + 1, "head-moved");
  if (anchors.some((one) => one.position > position)) return broken(position + 1, "shorter-than-anchor");
  const readings = await verifyReadings(log);
  return readings.intact ? { intact: true, positions: position, head: hash, readings: readings.readings } : readings;
};

/** Events behind the head: fewer than a fresh look at the head explains. */
const goesOn = async (log: Log, seen: Head): Promise<boolean> => {
  const { rows } = await sql<{ head: number; last: number | null }>`
    select position as head, (select max(position) from ${log.database.table("log_event")}
      where operation = ${log.operation}) as last
    from ${log.database.table("log_head")}
    where operation = ${log.operation} and module = ${log.module}`.execute(log.database.connection);
  const now = rows[0];
  return now === undefined || now.head < seen.position || (now.last ?? 0) !== now.head;
};
