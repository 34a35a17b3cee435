import type { Kysely, RawBuilder } from "kysely";
import type { StoreError } from "../store-error.ts";

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
  /** What follows the reading of rows that we take for ourselves, leaving out those that others are taking. */
  readonly forUpdateOfFree: RawBuilder<unknown>;
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
