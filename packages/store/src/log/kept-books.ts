import type { Subject } from "@answerable/core";
import { sql } from "kysely";
import type { Database } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import type { Books } from "../store.ts";
import type { StreamState } from "./decide-batch.ts";

/** The books of one module of one operation. */
export interface KeptBooks extends Pick<Books, "subject" | "stream"> {
  /** The subjects that are reckoned by them, by their names. */
  readonly readers: ReadonlyMap<string, Subject>;
  /** Their state as it stands; parsed again only when it has changed. */
  read(connection: Connection): Promise<unknown>;
}

/** Reads a module's books inside a transaction, so that whoever appends reckons by what stands there then. */
export const keptBooks = (database: Database, operation: string, { subject, stream, readBy }: Books): KeptBooks => {
  let known = { version: 0, state: subject.initial };
  return {
    ...{ subject, stream, readers: new Map(readBy.map((one) => [one.name, one])) },
    read: async (connection) => {
      const { rows } = await sql<{ version: number; data: string }>`
        select version, data from ${database.table("state")}
        where operation = ${operation} and stream = ${stream} and version <> ${known.version}`.execute(connection);
      const [row] = rows;
      if (row !== undefined) known = { version: row.version, state: JSON.parse(row.data) as unknown };
      return known.state;
    },
  };
};

/** The books as a batch leaves them, where anything that it changes is reckoned by them; else undefined. */
export const booksAfter = async (
  books: KeptBooks | undefined,
  connection: Connection,
  changed: ReadonlyMap<string, StreamState>,
): Promise<unknown> => {
  if (books === undefined) return undefined;
  const own = changed.get(books.stream);
  if (own !== undefined) return own.state;
  const isRead = [...changed.values()].some(({ subject }) => books.readers.has(subject.name));
  return isRead ? await books.read(connection) : undefined;
};
