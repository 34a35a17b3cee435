import { sql } from "kysely";
import type { Connection } from "../database/dialect.ts";
import type { LoadedStream } from "./decide-batch.ts";
import type { Log } from "./log.ts";
import type { Work } from "./work.ts";

/** The streams that works are about or hang on, each once. */
export const streamsOf = (works: readonly Work[]): string[] => [
  ...new Set(works.flatMap(({ steps, given }) => [...steps, ...(given?.streams ?? [])].map(({ stream }) => stream))),
];

/** The state rows of streams, in one query; what is not there is left out. */
export const loadStreams = async (
  log: Log,
  connection: Connection,
  streams: readonly string[],
): Promise<Map<string, LoadedStream>> => {
  const { rows } = await sql<LoadedStream & { stream: string }>`
    select stream, subject, version, data from ${log.database.table("state")}
    where operation = ${log.operation}
    and ${log.database.dialect.isAmong(sql.id("stream"), streams, "text")}`.execute(connection);
  return new Map(rows.map((row) => [row.stream, row]));
};
