import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import { CompiledQuery, type Driver, type SqliteDatabase, SqliteDialect, SqliteDriver } from "kysely";
import { StoreFailure } from "../store-error.ts";
import { breath } from "./breath.ts";

/** How long one try waits for another process; short, because the wait holds the event loop. Tries are repeated. */
const BUSY_MS = 20;
const STATEMENTS_KEPT = 500;

/** What kysely asks for, and whether a transaction is open: SQLite ends one by itself where the disk is full or fails. */
export interface NodeSqlite extends SqliteDatabase {
  readonly isInTransaction: () => boolean;
}

/**
 * A file of node:sqlite in the shape kysely asks for. A new file is readable by its owner only; commits reach the disk
 * (WAL, synchronous=full); what is deleted is overwritten. Fails with `no-store` where there is none and none may be made.
 */
export const openNodeSqlite = (path: string, create: boolean): NodeSqlite => {
  if (path !== ":memory:") {
    if (!create && !existsSync(path)) throw new StoreFailure({ code: "no-store" });
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, "a", 0o600));
  }
  const raw = new DatabaseSync(path, { timeout: 5000 });
  raw.exec("pragma journal_mode=wal; pragma synchronous=full; pragma foreign_keys=on; pragma secure_delete=on;");
  raw.exec(
    `pragma temp_store=memory; pragma busy_timeout=${BUSY_MS}; pragma cache_size=-16384; pragma wal_autocheckpoint=4000;`,
  );
  const kept = new Map<string, ReturnType<SqliteDatabase["prepare"]>>();
  return {
    close: () => raw.close(),
    isInTransaction: () => raw.isTransaction,
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known) return known;
      const statement = raw.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      const made = {
        reader: statement.columns().length > 0,
        all: (parameters: readonly unknown[]) => statement.all(...values(parameters)),
        run: (parameters: readonly unknown[]) => statement.run(...values(parameters)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...values(parameters)),
      };
      if (kept.size < STATEMENTS_KEPT) kept.set(sql, made);
      return made;
    },
  };
};

/**
 * kysely's own dialect, but a transaction takes the write lock at once, unless it only reads: a deferred one fails when it
 * comes to write. And one that SQLite ended by itself is not rolled back again: that would fail, and hide what had gone wrong.
 * Whoever asks query after query lets others have the event loop in between.
 */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #open: () => NodeSqlite;
  constructor(open: () => NodeSqlite) {
    super({ database: async () => open() });
    this.#open = open;
  }
  override createDriver(): Driver {
    let opened: NodeSqlite | undefined;
    const driver: Driver = new SqliteDriver({
      database: async () => {
        opened = this.#open();
        return opened;
      },
    });
    const acquire = driver.acquireConnection.bind(driver);
    // before anything is held: within a transaction nobody else could work anyway
    driver.acquireConnection = async (options) => {
      await breath();
      return await acquire(options);
    };
    driver.beginTransaction = async (connection, { accessMode }) => {
      await connection.executeQuery(CompiledQuery.raw(accessMode === "read only" ? "begin" : "begin immediate"));
    };
    driver.rollbackTransaction = async (connection) => {
      if (opened?.isInTransaction() === true) await connection.executeQuery(CompiledQuery.raw("rollback"));
    };
    return driver;
  }
}
