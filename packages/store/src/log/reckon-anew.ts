import { sql } from "kysely";
import { type Cell, insertRows } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import { DUE_COLUMNS, dueRowsOf } from "./derived-rows.ts";
import type { KeptBooks } from "./kept-books.ts";
import { loadStreams } from "./load-streams.ts";
import type { Log } from "./log.ts";

const STREAMS_AT_ONCE = 500;

const openStreamsAfter = async (log: Log, tx: Connection, stream: string): Promise<string[]> => {
  const { rows } = await sql<{ stream: string }>`select distinct stream from ${log.database.table("due")}
    where operation = ${log.operation} and stream > ${stream} order by stream limit ${STREAMS_AT_ONCE}`.execute(tx);
  return rows.map((row) => row.stream);
};

const replaceDue = async (
  { database, operation }: Log,
  tx: Connection,
  streams: readonly string[],
  due: readonly (readonly Cell[])[],
): Promise<void> => {
  await sql`delete from ${database.table("due")} where operation = ${operation}
    and ${database.dialect.isAmong(sql.id("stream"), streams, "text")}`.execute(tx);
  await insertRows(database, tx, "due", DUE_COLUMNS, due);
};

/**
 * Writes what falls due anew for every stream that something is open of and that reads the books. What has nothing open has
 * no due row, so it is not even looked at.
 */
export const reckonAnew = async (log: Log, tx: Connection, books: KeptBooks, state: unknown): Promise<void> => {
  for (let streams = await openStreamsAfter(log, tx, ""); streams.length > 0; ) {
    const read: string[] = [];
    const due: Cell[][] = [];
    for (const [stream, loaded] of await loadStreams(log, tx, streams)) {
      const subject = books.readers.get(loaded.subject);
      if (subject === undefined) continue;
      read.push(stream);
      for (const { at, kind } of dueRowsOf({ subject, state: JSON.parse(loaded.data) as unknown }, state))
        due.push([log.operation, stream, at, kind]);
    }
    if (read.length > 0) await replaceDue(log, tx, read, due);
    streams = await openStreamsAfter(log, tx, streams.at(-1) ?? "");
  }
};
