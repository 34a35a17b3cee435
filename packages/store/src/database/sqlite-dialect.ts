import process from "node:process";
import { sql } from "kysely";
import { codeOf } from "./code-of.ts";
import type { Dialect } from "./dialect.ts";
import { namesOf, shapeOf, type ToldColumn } from "./told-columns.ts";

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

/** SQLite, in a file of its own. */
export const sqlite: Dialect = {
  name: "sqlite",
  type: { text: "text", integer: "integer", blob: "blob" },
  createSchema: () => [],
  indexName: (schema, name) => `"${schema}"."${name}"`,
  indexedTable: (_schema, name) => `"${name}"`,
  emptyFirst: "asc",
  emptyLast: "desc",
  forUpdate: sql``,
  forShare: sql``,
  // whoever writes is alone
  forUpdateOfFree: sql``,
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
