import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Instant } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { type ScratchOperation, scratchOperation } from "./scratch-operation.ts";

/** An operation on one database, and a look into its tables behind the doors that people use. */
export interface StoredOperation extends ScratchOperation {
  /** Where it lies on PostgreSQL; undefined on SQLite. */
  readonly url: string | undefined;
  /** Every row of a table. */
  rows(table: string): Promise<Record<string, unknown>[]>;
}

const rowsOn = async (url: string, table: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(`select * from monitoring.${table}`)).rows;
  } finally {
    await client.end();
  }
};

const rowsIn = async (data: string, table: string): Promise<Record<string, unknown>[]> => {
  using file = new DatabaseSync(join(data, "monitoring.sqlite"), { readOnly: true });
  return file.prepare(`select * from ${table}`).all();
};

/** For the tests of one file: makes operations on either database; all are gone after the last test. */
export const scratchOperations = () => {
  let server: TestPostgres;
  const made: ScratchOperation[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    for (const operation of made) operation.remove();
    await server.stop();
  });
  return async (database: "sqlite" | "postgres", now: Instant): Promise<StoredOperation> => {
    const url = database === "postgres" ? await server.createDatabase() : undefined;
    const operation = await scratchOperation(now, url);
    made.push(operation);
    const rows = (table: string) => (url === undefined ? rowsIn(operation.data, table) : rowsOn(url, table));
    return { ...operation, url, rows };
  };
};
