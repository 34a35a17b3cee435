import { type ColumnKind, everything, type Filter, type RowTable, type StoredRow } from "@answerable/core";
import { type RawBuilder, sql } from "kysely";
import { errAsync, type Result, type ResultAsync } from "neverthrow";
import { attempt, type Database } from "../database/database.ts";
import type { StoreError } from "../store-error.ts";
import { compileFilter } from "./compile-filter.ts";
import { type Cursor, readCursor, writeCursor } from "./cursor.ts";

/** The most rows in one page. */
export const ROWS_PER_PAGE = 1000;

export interface RowQuery {
  /** What the actor may see. */
  readonly scope: Filter;
  /** What of it was asked for. */
  readonly filter?: Filter;
}

export interface ListQuery extends RowQuery {
  /** One of the table's orders. */
  readonly order: string;
  /** True: the same order from its end. */
  readonly backwards?: boolean;
  /** The cursor of the page before. */
  readonly after?: string;
  /** Rows wanted, 1 to 1000. */
  readonly limit: number;
}

export interface Page {
  readonly rows: readonly StoredRow[];
  /** Where the next page begins; left out after the last. */
  readonly next?: string;
}

/** Err `unknown-order`: the table has no such order; `wrong-cursor`: the cursor is of another list, or made up. */
export type ListError = StoreError | { readonly code: "unknown-order" } | { readonly code: "wrong-cursor" };

/** One row table, under a scope. */
export interface RowReader {
  list(query: ListQuery): ResultAsync<Page, ListError>;
  count(query: RowQuery): ResultAsync<number, StoreError>;
  /** All rows, page by page; the connection is given back between pages. Ends after the first Err. */
  pages(query: Omit<ListQuery, "after" | "limit">): AsyncGenerator<Result<readonly StoredRow[], ListError>>;
}

type Kinds = Readonly<Record<string, ColumnKind>>;

/** The columns of a row table that a filter may name, those it has of every stream included. */
export const kindsOf = ({ columns }: Pick<RowTable<never>, "columns">): Kinds => ({
  ...{ stream: "text", ordinal: "integer" },
  ...columns,
});

/** Rows behind the cursor. The bound on the first column stands apart so that the index is entered there. */
const behind = (columns: readonly string[], cursor: Cursor, backwards: boolean): RawBuilder<boolean> => {
  const beyond = (name: string, value: Cursor[number]): RawBuilder<boolean> => {
    const column = sql.ref(name);
    if (value === null) return backwards ? sql`false` : sql`${column} is not null`;
    return backwards
      ? sql`(${column} is null or ${column} < ${value})`
      : sql`(${column} is not null and ${column} > ${value})`;
  };
  const same = (name: string, value: Cursor[number]): RawBuilder<boolean> =>
    value === null
      ? sql`${sql.ref(name)} is null`
      : sql`(${sql.ref(name)} is not null and ${sql.ref(name)} = ${value})`;
  const from = (at: number): RawBuilder<boolean> => {
    const [name, value] = [columns[at] ?? "", cursor[at] ?? null];
    if (at === columns.length - 1) return beyond(name, value);
    return sql`(${beyond(name, value)} or (${same(name, value)} and ${from(at + 1)}))`;
  };
  const [first, value] = [columns[0] ?? "", cursor[0] ?? null];
  if (value === null || backwards) return from(0);
  return sql`(${sql.ref(first)} >= ${value} and ${from(0)})`;
};

/** Reads the rows that a subject keeps in a table. */
export const rowReader = (database: Database, operation: string, table: RowTable<never>): RowReader => {
  const kinds = kindsOf(table);
  const from = database.table(`row_${table.name}`);
  const selected = sql.join(Object.keys(kinds).map((name) => sql.ref(name)));
  const where = ({ scope, filter = everything }: RowQuery) => sql`operation = ${operation}
    and ${compileFilter(database.dialect, kinds, scope)} and ${compileFilter(database.dialect, kinds, filter)}`;

  const list = ({ order, backwards = false, after, limit, ...query }: ListQuery): ResultAsync<Page, ListError> => {
    const by = Object.hasOwn(table.orders, order) ? table.orders[order] : undefined;
    if (by === undefined) return errAsync({ code: "unknown-order" });
    const columns = [...by, "stream", "ordinal"];
    const name = `${table.name} ${order} ${backwards ? "backwards" : "forwards"}`;
    const cursor =
      after === undefined
        ? undefined
        : readCursor(
            name,
            columns.map((column) => kinds[column] ?? "text"),
            after,
          );
    if (after !== undefined && cursor === undefined) return errAsync({ code: "wrong-cursor" });
    const wanted = Math.max(1, Math.min(ROWS_PER_PAGE, Math.floor(limit)));
    const { emptyFirst, emptyLast } = database.dialect;
    const isOwn = (column: string) => column !== "stream" && column !== "ordinal";
    const directed = columns.map((column) => {
      const plain = backwards ? "desc" : "asc";
      return sql`${sql.ref(column)} ${sql.raw(isOwn(column) ? (backwards ? emptyLast : emptyFirst) : plain)}`;
    });
    return attempt(database, async () => {
      const { rows } = await sql<StoredRow>`select ${selected} from ${from} where ${where(query)}
        ${cursor ? sql`and ${behind(columns, cursor, backwards)}` : sql``}
        order by ${sql.join(directed)} limit ${wanted + 1}`.execute(database.connection);
      const page = rows.slice(0, wanted);
      const last = page.at(-1);
      if (rows.length <= wanted || last === undefined) return { rows: page };
      return {
        rows: page,
        next: writeCursor(
          name,
          columns.map((column) => last[column] ?? null),
        ),
      };
    });
  };

  return {
    list,
    count: (query) =>
      attempt(database, async () => {
        const { rows } = await sql<{ rows: number }>`
          select count(*) as rows from ${from} where ${where(query)}`.execute(database.connection);
        return rows[0]?.rows ?? 0;
      }),
    pages: async function* (query) {
      let after: string | undefined;
      do {
        const page = await list({ ...query, limit: ROWS_PER_PAGE, ...(after === undefined ? {} : { after }) });
        yield page.map(({ rows }) => rows);
        if (page.isErr()) return;
        after = page.value.next;
      } while (after !== undefined);
    },
  };
};
