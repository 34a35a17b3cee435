import { sql } from "kysely";
import { codeOf } from "./code-of.ts";
import type { Dialect } from "./dialect.ts";
import { namesOf, shapeOf, type ToldColumn } from "./told-columns.ts";

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

/** PostgreSQL, in a schema of its own. */
export const postgres: Dialect = {
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
  forUpdateOfFree: sql` for update skip locked`,
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
