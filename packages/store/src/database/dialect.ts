import process from "node:process";
import { Kysely, PostgresDialect, type RawBuilder, sql } from "kysely";
import pg from "pg";
import type { StoreError } from "../store-error.ts";
import { ImmediateSqliteDialect, openNodeSqlite } from "./node-sqlite.ts";

/** Where a database lies: a file of its own (`:memory:` for none), or a schema of its own on a server. */
export type DatabaseAddress = { readonly sqlite: string } | { readonly postgres: string };

/** How a column's value crosses: blobs go as hexadecimal inside one JSON parameter. */
export type CellKind = "text" | "integer" | "blob";

/** How a table is made: its columns in order, and those of its primary key. */
export interface TableShape {
  readonly columns: Readonly<Record<string, CellKind>>;
  readonly key: readonly string[];
}

/** No table is declared to kysely: names are put together per schema, and the few queries are SQL. */
export type Connection = Kysely<unknown>;

/** All that differs between the two databases; no other file asks which one it is. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  /** The words of column types, in the migrations. */
  readonly type: Readonly<Record<CellKind, string>>;
  /** Makes the schema; before any migration, inside its transaction. */
  createSchema(schema: string): readonly string[];
  /** The name of an index where it is made. */
  indexName(schema: string, name: string): string;
  /** The name of a table where an index on it is made. */
  indexedTable(schema: string, name: string): string;
  /** Columns in an index in ascending order, empty cells first. */
  readonly emptyFirst: string;
  /** Columns in descending order, empty cells last. */
  readonly emptyLast: string;
  /** What follows the reading of the head: nobody else appends until we commit. */
  readonly forUpdate: RawBuilder<unknown>;
  /** What follows the reading of a row that nobody may change until we commit, while others may read it as we do. */
  readonly forShare: RawBuilder<unknown>;
  /** Whether a column's value is one of these, as one parameter. */
  isAmong(column: RawBuilder<unknown>, values: readonly (string | number)[], kind: CellKind): RawBuilder<boolean>;
  /** `select` of rows that lie in one JSON parameter, an array each. */
  selectRows(json: string, kinds: readonly CellKind[]): RawBuilder<unknown>;
  /** Afterwards the erased bytes are in no file; false where a reader held it up. */
  scrub(connection: Connection, tables: readonly RawBuilder<unknown>[]): Promise<boolean>;
  /** The expected failure this error is, or undefined: then it is a bug. */
  errorOf(error: unknown): StoreError | undefined;
  /** True where the same may go well in a moment. */
  isBusy(error: unknown): boolean;
  hasTable(connection: Connection, schema: string, table: string): Promise<boolean>;
  /** The columns of a table, in no order. */
  columnsOf(connection: Connection, schema: string, table: string): Promise<string[]>;
  /** The tables of a schema, by name. */
  tablesOf(connection: Connection, schema: string): Promise<string[]>;
  shapeOf(connection: Connection, schema: string, table: string): Promise<TableShape>;
  /** The schema as text, for the committed dump. */
  dump(connection: Connection, schema: string): Promise<string>;
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;
/** A column as a database tells of it; `place` counts within the primary key from 1, and is 0 outside it. */
interface ToldColumn {
  readonly name: string;
  readonly type: string;
  readonly place: number;
}

const KIND_OF_TYPE: Readonly<Record<string, CellKind>> = {
  text: "text",
  integer: "integer",
  bigint: "integer",
  blob: "blob",
  bytea: "blob",
};

const kindOf = ({ name, type }: ToldColumn): CellKind => {
  const kind = KIND_OF_TYPE[type];
  if (kind === undefined) throw new Error(`column ${name} has a type that is not ours`);
  return kind;
};

const shapeOf = (columns: readonly ToldColumn[]): TableShape => ({
  columns: Object.fromEntries(columns.map((column) => [column.name, kindOf(column)])),
  key: columns
    .filter(({ place }) => place > 0)
    .toSorted((a, b) => a.place - b.place)
    .map(({ name }) => name),
});

const namesOf = (rows: readonly { name: string }[]): string[] => rows.map((row) => row.name);

/** What SQLite says by its code alone. */
type Told = "store-locked" | "store-full" | "store-damaged" | "store-disk-failed";

const SQLITE_CODES: Readonly<Record<number, Told>> = {
  5: "store-locked",
  6: "store-locked",
  10: "store-disk-failed",
  11: "store-damaged",
  13: "store-full",
  26: "store-damaged",
};

/** As bytes of JSONB a row is taken apart once, not once for each of its cells; SQLite has it from 3.51 on. */
const EACH_ROW = sql.raw(Number(process.versions["sqlite"]?.split(".")[1] ?? 0) >= 51 ? "jsonb_each" : "json_each");

const NO_PLACE = new Set(["ENOENT", "ENOTDIR", "EISDIR", "EEXIST"]);

/** SQLite's primary result code, or undefined. */
const sqliteCode = (error: unknown): number | undefined => {
  const extended = (error as { errcode?: unknown } | null)?.errcode;
  return codeOf(error) === "ERR_SQLITE_ERROR" && typeof extended === "number" ? extended & 0xff : undefined;
};

const sqlite: Dialect = {
  name: "sqlite",
  type: { text: "text", integer: "integer", blob: "blob" },
  createSchema: () => [],
  indexName: (schema, name) => `"${schema}"."${name}"`,
  indexedTable: (_schema, name) => `"${name}"`,
  emptyFirst: "asc",
  emptyLast: "desc",
  forUpdate: sql``,
  forShare: sql``,
  isAmong: (column, values) => sql<boolean>`${column} in (select value from json_each(${JSON.stringify(values)}))`,
  selectRows: (json, kinds) => {
    const cells = kinds.map((kind, at) =>
      kind === "blob" ? sql`unhex(value ->> ${sql.lit(at)})` : sql`value ->> ${sql.lit(at)}`,
    );
    return sql`select ${sql.join(cells)} from ${EACH_ROW}(${json}) where true`;
  },
  scrub: async (connection) => {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(connection);
    return rows[0]?.busy === 0;
  },
  errorOf: (error) => {
    const code = sqliteCode(error);
    if (code !== undefined && SQLITE_CODES[code]) return { code: SQLITE_CODES[code] };
    if (code === 8) return { code: "store-read-only" };
    if (code === 14) return { code: "store-unreachable" };
    const system = codeOf(error);
    if (system === "EIO") return { code: "store-disk-failed" };
    if (system === "EROFS") return { code: "store-read-only" };
    if (system === "EACCES" || system === "EPERM") return { code: "store-refused" };
    const isNoPlace = typeof system === "string" && NO_PLACE.has(system);
    return isNoPlace ? { code: "store-unreachable" } : undefined;
  },
  isBusy: (error) => sqliteCode(error) === 5 || sqliteCode(error) === 6,
  hasTable: async (connection, _schema, table) =>
    (await sql`select 1 from sqlite_schema where type = 'table' and name = ${table}`.execute(connection)).rows.length >
    0,
  columnsOf: async (connection, _schema, table) =>
    namesOf((await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(connection)).rows),
  tablesOf: async (connection) =>
    namesOf(
      (
        await sql<{ name: string }>`select name from sqlite_schema
          where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name`.execute(connection)
      ).rows,
    ),
  shapeOf: async (connection, _schema, table) =>
    shapeOf(
      (
        await sql<ToldColumn>`select name, lower(type) as type, pk as place from pragma_table_info(${table}) order by cid`.execute(
          connection,
        )
      ).rows,
    ),
  dump: async (connection) => {
    const { rows } = await sql<{ sql: string }>`
      select sql from sqlite_schema where sql is not null order by tbl_name, type desc, name`.execute(connection);
    return rows.map((row) => `${row.sql};\n`).join("");
  },
};

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "ETIMEDOUT",
  "EPIPE",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);
// pg gives these two no code.
const UNREACHABLE_WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/;

const postgres: Dialect = {
  name: "postgres",
  type: { text: 'text collate "C"', integer: "bigint", blob: "bytea" },
  createSchema: (schema) => [
    `select pg_advisory_xact_lock(hashtext('answerable ${schema}'))`,
    `create schema if not exists "${schema}"`,
  ],
  indexName: (_schema, name) => `"${name}"`,
  indexedTable: (schema, name) => `"${schema}"."${name}"`,
  emptyFirst: "asc nulls first",
  emptyLast: "desc nulls last",
  forUpdate: sql` for update`,
  forShare: sql` for share`,
  isAmong: (column, values, kind) =>
    sql<boolean>`${column} = any(${values}::${sql.raw(kind === "integer" ? "bigint" : "text")}[])`,
  selectRows: (json, kinds) => {
    const cells = kinds.map((kind, at) => {
      const cell = sql`row_ ->> ${sql.lit(at)}`;
      if (kind === "text") return cell;
      return kind === "integer" ? sql`(${cell})::bigint` : sql`decode(${cell}, 'hex')`;
    });
    return sql`select ${sql.join(cells)} from json_array_elements(${json}::json) as rows_(row_) where true`;
  },
  scrub: async (connection, tables) => {
    for (const table of tables) await sql`vacuum ${table}`.execute(connection);
    return true;
  },
  errorOf: (error) => {
    const code = codeOf(error);
    if (error instanceof Error && UNREACHABLE_WORDS.test(error.message)) return { code: "store-unreachable" };
    if (typeof code !== "string") return undefined;
    if (UNREACHABLE.has(code) || /^(08|57P|3D000)/.test(code) || code === "25P03") return { code: "store-unreachable" };
    if (postgres.isBusy(error) || code === "55P03") return { code: "store-locked" };
    if (code.startsWith("53")) return { code: "store-full" };
    if (code === "25006") return { code: "store-read-only" };
    if (/^(XX00[12])/.test(code)) return { code: "store-damaged" };
    if (code === "58030") return { code: "store-disk-failed" };
    return code.startsWith("28") || code === "42501" ? { code: "store-refused" } : undefined;
  },
  isBusy: (error) => codeOf(error) === "40P01" || codeOf(error) === "40001",
  hasTable: async (connection, schema, table) => {
    const name = `"${schema}"."${table}"`;
    return (
      (await sql<{ found: boolean }>`select to_regclass(${name}) is not null as found`.execute(connection)).rows[0]
        ?.found === true
    );
  },
  columnsOf: async (connection, schema, table) =>
    namesOf(
      (
        await sql<{ name: string }>`select column_name as name from information_schema.columns
          where table_schema = ${schema} and table_name = ${table}`.execute(connection)
      ).rows,
    ),
  tablesOf: async (connection, schema) =>
    namesOf(
      (
        await sql<{ name: string }>`select table_name as name from information_schema.tables
          where table_schema = ${schema} order by table_name collate "C"`.execute(connection)
      ).rows,
    ),
  shapeOf: async (connection, schema, table) =>
    shapeOf(
      (
        await sql<ToldColumn>`select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
          coalesce(array_position(string_to_array(i.indkey::text, ' '), a.attnum::text), 0) as place
          from pg_attribute a join pg_class c on c.oid = a.attrelid
          left join pg_index i on i.indrelid = c.oid and i.indisprimary
          where c.relnamespace = ${schema}::regnamespace and c.relname = ${table} and a.attnum > 0 and not a.attisdropped
          order by a.attnum`.execute(connection)
      ).rows,
    ),
  dump: async (connection, schema) => {
    const { rows } = await sql<{ line: string }>`
      select line from (
        select c.relname, 1 as part, lpad(a.attnum::text, 4, '0') as place, c.relname || '.' || a.attname || ' '
          || format_type(a.atttypid, a.atttypmod) || case when a.attcollation = 950 then ' collate "C"' else '' end
          || case when a.attnotnull then ' not null' else '' end as line
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        where c.relnamespace = ${schema}::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        union all
        select c.relname, 2, i.indexname, i.indexdef from pg_indexes i join pg_class c on c.relname = i.tablename
        where i.schemaname = ${schema} and c.relnamespace = ${schema}::regnamespace
      ) lines order by relname collate "C", part, place collate "C"`.execute(connection);
    return rows.map((row) => `${row.line}\n`).join("");
  },
};

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
