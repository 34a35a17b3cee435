import { setTimeout as pause } from "node:timers/promises";
import { type RawBuilder, sql } from "kysely";
import { err, ok, ResultAsync } from "neverthrow";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { connect } from "./connect.ts";
import type { CellKind, Connection, DatabaseAddress, Dialect } from "./dialect.ts";

/** One schema of one database, and how to ask it. */
export interface Database {
  readonly dialect: Dialect;
  readonly schema: string;
  readonly connection: Connection;
  /** A table's full name, for SQL. */
  table(name: string): RawBuilder<unknown>;
  close(): Promise<void>;
}

/** How long a write waits in all for other processes before it gives up with `store-locked`. */
const PATIENCE_MS = 10_000;

/** Connects; the first query says whether it is there. `create` false: a file that is not there is not made. */
export const openDatabase = (at: DatabaseAddress, schemaName: string, create = true): Database => {
  const { dialect, connection, schema } = connect(at, schemaName, create);
  const table = (name: string) => sql`${sql.id(schema, name)}`;
  return { dialect, connection, schema, table, close: () => connection.destroy() };
};

/** Does the work and tells expected failures from bugs: the first are an Err, the second reject. */
export const attempt = <T>(database: Pick<Database, "dialect">, work: () => Promise<T>): ResultAsync<T, StoreError> =>
  new ResultAsync(
    work().then(
      (value) => ok(value),
      (error: unknown) => {
        const known = error instanceof StoreFailure ? error.storeError : database.dialect.errorOf(error);
        if (known) return err(known);
        throw error;
      },
    ),
  );

/** All of it or nothing. Waits, without holding the event loop, while another process writes; may run `work` again. */
export const inTransaction = async <T>(database: Database, work: (tx: Connection) => Promise<T>): Promise<T> => {
  for (let waited = 0; ; ) {
    try {
      return await database.connection.transaction().execute(work);
    } catch (error) {
      if (!database.dialect.isBusy(error) || waited > PATIENCE_MS) throw error;
      const wait = 2 + Math.random() * 20;
      waited += wait + 20;
      await pause(wait);
    }
  }
};

/**
 * Reads everything as it stood at one moment, and holds nobody up who writes. For as long as it lasts, erased bytes stay in the
 * write-ahead file (SQLite) or in unused rows (PostgreSQL).
 */
export const inSnapshot = <T>(database: Database, work: (tx: Connection) => Promise<T>): Promise<T> =>
  database.connection.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(work);

export type Cell = string | number | null | Uint8Array;

/**
 * Inserts any number of rows with one statement whose text never changes, so that it stays prepared: the rows are one
 * JSON parameter. `onConflict` is the rest of the statement.
 */
export const insertRows = async (
  database: Database,
  tx: Connection,
  table: string,
  columns: Readonly<Record<string, CellKind>>,
  rows: readonly (readonly Cell[])[],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<void> => {
  if (rows.length === 0) return;
  const hex = (cell: Cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString("hex") : cell);
  const json = JSON.stringify(Object.values(columns).includes("blob") ? rows.map((row) => row.map(hex)) : rows);
  const names = sql.join(Object.keys(columns).map((name) => sql.id(name)));
  const values = database.dialect.selectRows(json, Object.values(columns));
  await sql`insert into ${database.table(table)} (${names}) ${values} ${onConflict}`.execute(tx);
};
