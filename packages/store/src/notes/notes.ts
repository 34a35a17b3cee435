import { sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { attempt } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { StoreError } from "../store-error.ts";

/** A note as it stands. */
export interface Note {
  /** How often it was written, from 1. */
  readonly version: number;
  readonly text: string;
}

/**
 * How far work has come that goes on over many rounds, such as what was pulled from elsewhere: a text under a name, outside the log,
 * so that nothing of how it went stays. It lies in the store that the work writes to, and so is copied with it as of one moment.
 */
export interface Notes {
  /** Undefined: there is none. */
  read(name: string): ResultAsync<Note | undefined, StoreError>;
  /** Writes over the version that was read, 0 where there was none; false: somebody else was first, and nothing is written. */
  write(name: string, text: string, over: number): ResultAsync<boolean, StoreError>;
}

/** The notes of an operation in one store. */
export const notesIn = ({ database, operation }: Log): Notes => {
  const table = () => database.table("note");
  return {
    read: (name) =>
      attempt(database, async () => {
        const { rows } = await sql<Note>`select version, text from ${table()}
          where operation = ${operation} and name = ${name}`.execute(database.connection);
        return rows[0];
      }),
    write: (name, text, over) =>
      attempt(database, async () => {
        const { rows } =
          over === 0
            ? await sql`insert into ${table()} (operation, name, version, text) values (${operation}, ${name}, 1, ${text})
                on conflict (operation, name) do nothing returning 1`.execute(database.connection)
            : await sql`update ${table()} set version = ${over + 1}, text = ${text}
                where operation = ${operation} and name = ${name} and version = ${over} returning 1`.execute(
                database.connection,
              );
        return rows.length > 0;
      }),
  };
};
