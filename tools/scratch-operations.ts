import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { compareText, type Instant } from "@answerable/core";
import { startPostgres, type TestPostgres } from "@answerable/store/testing";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { type ScratchOperation, scratchOperation } from "./scratch-operation.ts";

/** A part of an operation that has tables of its own. */
type Part = "operation" | "monitoring" | "accountability";
const PARTS: readonly Part[] = ["operation", "monitoring", "accountability"];
type Rows = Record<string, unknown>[];

/** An operation on one database, and a look into its tables behind the doors that people use. */
export interface StoredOperation extends ScratchOperation {
  /** Where it lies on PostgreSQL; undefined on SQLite. */
  readonly url: string | undefined;
  /** Every row of a table; left out: of monitoring. */
  rows(table: string, part?: Part): Promise<Rows>;
  /** Every row of every table of every part, by `part.table`, in the order of what stands in them. */
  everyRow(): Promise<Record<string, Rows>>;
}

/** Asks the tables of a part; the table's name goes for `$`. */
type Ask = (part: Part, query: string, table?: string) => Promise<Rows>;

const lookIntoServer = async <Seen>(url: string, look: (ask: Ask) => Promise<Seen>): Promise<Seen> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await look(
      async (part, query, table) => (await client.query<Rows[number]>(query.replace("$", `${part}.${table}`))).rows,
    );
  } finally {
    await client.end();
  }
};

const lookIntoFiles = <Seen>(data: string, look: (ask: Ask) => Promise<Seen>): Promise<Seen> =>
  look((part, query, table) => {
    using file = new DatabaseSync(join(data, `${part}.sqlite`), { readOnly: true });
    return Promise.resolve(file.prepare(query.replace("$", String(table))).all());
  });

const namesOf = (url: string | undefined, part: Part): string =>
  url === undefined
    ? "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name"
    : `select table_name as name from information_schema.tables where table_schema = '${part}' order by table_name`;

const inOrder = (rows: Rows): Rows => rows.toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)));

/** For the tests of one file: makes operations on either database; all are gone after the last test. */
export const scratchOperations = () => {
  let server: TestPostgres;
  const made: ScratchOperation[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    for (const operation of made) operation.remove();
    await server.stop();
  });
  return async (database: "sqlite" | "postgres", now: Instant): Promise<StoredOperation> => {
    const url = database === "postgres" ? await server.createDatabase() : undefined;
    const operation = await scratchOperation(now, url);
    made.push(operation);
    const look = <Seen>(into: (ask: Ask) => Promise<Seen>) =>
      url === undefined ? lookIntoFiles(operation.data, into) : lookIntoServer(url, into);
    const everyRow = () =>
      look(async (asked) => {
        const all: Record<string, Rows> = {};
        for (const part of PARTS)
          for (const { name } of await asked(part, namesOf(url, part)))
            all[`${part}.${String(name)}`] = inOrder(await asked(part, "select * from $", String(name)));
        return all;
      });
    const rows: StoredOperation["rows"] = (table, part = "monitoring") =>
      look((asked) => asked(part, "select * from $", table));
    return { ...operation, url, rows, everyRow };
  };
};
