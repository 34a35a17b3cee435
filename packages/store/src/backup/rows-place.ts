import { sql } from "kysely";
import { err, ok, type ResultAsync } from "neverthrow";
import { attempt, type Database, inTransaction, openDatabase } from "../database/database.ts";
import type { Connection, DatabaseAddress } from "../database/dialect.ts";
import type { StoreError } from "../store-error.ts";

/** Where the rows of one operation lie: those of a module, or the wrapped keys. */
export interface RowsPlace {
  readonly at: DatabaseAddress;
  /** The module's name; `keys` for the vault. */
  readonly schema: string;
  readonly operation: string;
}

/** Which migrations made the tables; it belongs to the schema and to no operation. */
export const MIGRATIONS = "migration";

/** The tables that hold rows of operations, by name. */
export const tablesOfRows = async (database: Database, connection: Connection): Promise<readonly string[]> =>
  (await database.dialect.tablesOf(connection, database.schema)).filter((table) => table !== MIGRATIONS);

/** Opens a place for as long as the work takes. `create` false: a file that is not there is not made. */
export const atPlace = <T>(
  { at, schema }: RowsPlace,
  create: boolean,
  work: (database: Database) => Promise<T>,
): ResultAsync<T, StoreError> => {
  const database = openDatabase(at, schema, create);
  return attempt(database, async () => {
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  });
};

/** Whether a row of the operation lies there. Err: any {@link StoreError}; `no-store` is none: nothing is there. */
export const hasRows = (place: RowsPlace): ResultAsync<boolean, StoreError> =>
  atPlace(place, false, async (database) => {
    for (const table of await tablesOfRows(database, database.connection)) {
      const { rows } =
        await sql`select 1 from ${database.table(table)} where operation = ${place.operation} limit 1`.execute(
          database.connection,
        );
      if (rows.length > 0) return true;
    }
    return false;
  }).orElse((error) => (error.code === "no-store" ? ok(false) : err(error)));

/**
 * Takes every row of the operation away, and the tables too where no other operation has rows in them: what is loaded there
 * next begins with none. In one transaction. `no-store` is no failure: nothing is there.
 */
export const clearRows = (place: RowsPlace): ResultAsync<void, StoreError> =>
  atPlace(place, false, (database) =>
    inTransaction(database, async (tx) => {
      const tables = await tablesOfRows(database, tx);
      let isShared = false;
      for (const table of tables) {
        await sql`delete from ${database.table(table)} where operation = ${place.operation}`.execute(tx);
        isShared ||= (await sql`select 1 from ${database.table(table)} limit 1`.execute(tx)).rows.length > 0;
      }
      if (isShared) return;
      for (const table of await database.dialect.tablesOf(tx, database.schema))
        await sql`drop table ${database.table(table)}`.execute(tx);
    }),
  ).orElse((error) => (error.code === "no-store" ? ok(undefined) : err(error)));
