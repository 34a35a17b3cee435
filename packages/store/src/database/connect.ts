import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Connection, DatabaseAddress } from "./dialect.ts";
import { ImmediateSqliteDialect, openNodeSqlite } from "./node-sqlite.ts";
import { postgres } from "./postgres-dialect.ts";
import { sqlite } from "./sqlite-dialect.ts";

// int8 arrives as text by default; positions and counts stay below 2^53.
const types = {
  getTypeParser: (oid: number, format?: "text" | "binary") =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as "text"),
};

/** Opens the connections; nothing is read yet. `schema` is used on a server only. */
export const connect = (at: DatabaseAddress, schema: string, create: boolean) => {
  if ("sqlite" in at) {
    const connection: Connection = new Kysely({
      dialect: new ImmediateSqliteDialect(() => openNodeSqlite(at.sqlite, create)),
    });
    return { dialect: sqlite, connection, schema: "main" };
  }
  const pool = new pg.Pool({
    connectionString: at.postgres,
    types,
    max: 10,
    connectionTimeoutMillis: 5000,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // An idle connection that breaks is replaced at the next query, which reports what is wrong.
  pool.on("error", () => undefined);
  // One that breaks between two queries of a transaction would end the process otherwise.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  const connection: Connection = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return { dialect: postgres, connection, schema };
};
