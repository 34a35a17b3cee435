import { type RawBuilder, sql } from "kysely";
import type { ResultAsync } from "neverthrow";
import { type Cell, type Database, inSnapshot } from "../database/database.ts";
import type { Connection, TableShape } from "../database/dialect.ts";
import type { Head } from "../log/decide-batch.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";
import { atPlace, MIGRATIONS, type RowsPlace, tablesOfRows } from "./rows-place.ts";

/** What a copy of a place holds, all of one moment. */
export interface CopiedRows {
  /** The migrations that made the tables. */
  readonly migrations: readonly string[];
  /** Rows of each table. */
  readonly tables: Readonly<Record<string, number>>;
  /** The end of the log; the vault has none. */
  readonly head: Head | undefined;
}

/** What stands before the rows of a table in a copy: its name, and the kind of each cell in order. */
export interface TableLine {
  readonly table: string;
  readonly columns: TableShape["columns"];
}

const ROWS_AT_ONCE = 1000;
/** Bytes may be long. */
const ROWS_WITH_BYTES_AT_ONCE = 50;

/** Cells as JSON has them: bytes as base64. */
const asLine = (cells: readonly Cell[]): string =>
  `${JSON.stringify(cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString("base64") : cell)))}\n`;

type Row = Readonly<Record<string, Cell>>;

/** The rows of one table in the order of its key, a page at a time. */
async function* pagesOf(
  database: Database,
  tx: Connection,
  { table, operation, shape }: { readonly table: string; readonly operation: string; readonly shape: TableShape },
): AsyncGenerator<readonly Row[]> {
  const { columns, key } = shape;
  if (key.length === 0) throw new Error(`table ${table} has no primary key`);
  const names = sql.join(Object.keys(columns).map((name) => sql.id(name)));
  const order = sql.join(key.map((name) => sql.id(name)));
  const limit = Object.values(columns).includes("blob") ? ROWS_WITH_BYTES_AT_ONCE : ROWS_AT_ONCE;
  for (let after: RawBuilder<unknown> = sql``; ; ) {
    const { rows } = await sql<Row>`select ${names} from ${database.table(table)}
      where operation = ${operation} ${after} order by ${order} limit ${sql.lit(limit)}`.execute(tx);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < limit) return;
    after = sql`and (${order}) > (${sql.join(key.map((name) => last[name]))})`;
  }
}

const headIn = async (
  database: Database,
  tx: Connection,
  { schema, operation }: RowsPlace,
): Promise<Head | undefined> => {
  if (!(await database.dialect.hasTable(tx, database.schema, "log_head"))) return undefined;
  const { rows } = await sql<Head>`select position, hash from ${database.table("log_head")}
    where operation = ${operation} and module = ${schema}`.execute(tx);
  return rows[0];
};

/**
 * Copies all rows of an operation that lie at a place, as they stood at one moment, while others go on writing. `write` is given
 * the lines: for each table a {@link TableLine}, then its rows as arrays of cells. It has to take them all.
 * Err: any {@link StoreError}; `no-store`.
 */
export const copyRows = <Written>(
  place: RowsPlace,
  write: (lines: AsyncIterable<string>) => Promise<Written>,
): ResultAsync<{ readonly copied: CopiedRows; readonly written: Written }, StoreError> =>
  atPlace(place, false, (database) =>
    inSnapshot(database, async (tx) => {
      if (!(await database.dialect.hasTable(tx, database.schema, MIGRATIONS)))
        throw new StoreFailure({ code: "no-store" });
      const head = await headIn(database, tx, place);
      const { rows } = await sql<{
        name: string;
      }>`select name from ${database.table(MIGRATIONS)} order by name`.execute(tx);
      const tables: Record<string, number> = {};
      async function* lines(): AsyncGenerator<string> {
        for (const table of await tablesOfRows(database, tx)) {
          const shape = await database.dialect.shapeOf(tx, database.schema, table);
          tables[table] = 0;
          yield `${JSON.stringify({ table, columns: shape.columns } satisfies TableLine)}\n`;
          for await (const page of pagesOf(database, tx, { table, operation: place.operation, shape })) {
            tables[table] += page.length;
            yield page.map((row) => asLine(Object.keys(shape.columns).map((name) => row[name] ?? null))).join("");
          }
        }
      }
      const written = await write(lines());
      return { copied: { migrations: rows.map(({ name }) => name), tables, head }, written };
    }),
  );
