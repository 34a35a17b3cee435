import { sql } from "kysely";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { type Database, inTransaction } from "./database.ts";
import type { Connection } from "./dialect.ts";
import type { Migration, SchemaWords } from "./migration.ts";

export interface MigrateOptions {
  /** Whether a store that does not exist is made. */
  readonly create: boolean;
  /** Whether an existing store of an older version is brought up. */
  readonly migrate: boolean;
}

const wordsOf = (database: Database): SchemaWords => ({
  type: database.dialect.type,
  table: (name) => `"${database.schema}"."${name}"`,
  index: (name) => database.dialect.indexName(database.schema, name),
  indexed: (name) => database.dialect.indexedTable(database.schema, name),
  emptyFirst: database.dialect.emptyFirst,
});

const appliedNames = async (database: Database, connection: Connection): Promise<string[] | undefined> => {
  if (!(await database.dialect.hasTable(connection, database.schema, "migration"))) return undefined;
  const { rows } = await sql<{ name: string }>`
    select name from ${database.table("migration")} order by name`.execute(connection);
  return rows.map((row) => row.name);
};

const failed = (error: StoreError): never => {
  throw new StoreFailure(error);
};

/**
 * Brings the schema to what this version knows, each migration in a transaction of its own; two processes that open the
 * same store at once do it once. Fails with `no-store`, `schema-behind` or `newer-schema`.
 */
export const migrate = async (
  database: Database,
  migrations: readonly Migration[],
  options: MigrateOptions,
): Promise<void> => {
  const applied = await appliedNames(database, database.connection);
  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = (applied ?? []).filter((name) => !known.has(name));
  if (unknown.length > 0) failed({ code: "newer-schema", unknown });
  if (applied === undefined && !options.create) failed({ code: "no-store" });
  const pending = migrations.filter((migration) => !applied?.includes(migration.name));
  if (applied !== undefined && pending.length > 0 && !options.migrate)
    failed({ code: "schema-behind", pending: pending.map((migration) => migration.name) });
  if (pending.length === 0) return;
  const words = wordsOf(database);
  const run = async (statements: readonly string[], tx: Connection) => {
    for (const statement of statements) await sql.raw(statement).execute(tx);
  };
  // A new store is made in one piece; an existing one goes up a step at a time.
  const steps = applied === undefined ? [pending] : pending.map((migration) => [migration]);
  for (const step of steps)
    await inTransaction(database, async (tx) => {
      await run(database.dialect.createSchema(database.schema), tx);
      await run([`create table if not exists ${words.table("migration")} (name ${words.type.text} primary key)`], tx);
      const done = (await appliedNames(database, tx)) ?? [];
      for (const migration of step) {
        if (done.includes(migration.name)) continue;
        await run(migration.statements(words), tx);
        await sql`insert into ${database.table("migration")} (name) values (${migration.name})`.execute(tx);
      }
    });
};
