import type { ResultAsync } from "neverthrow";
import { type Cell, type Database, insertRows } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import { migrate } from "../database/migrate.ts";
import type { Migration } from "../database/migration.ts";
import { KEY_MIGRATIONS, storeMigrations } from "../migrations/known-migrations.ts";
import type { StoreModule } from "../store.ts";
import { type StoreError, StoreFailure } from "../store-error.ts";
import type { CopiedRows, TableLine } from "./copy-rows.ts";
import { atPlace, type RowsPlace } from "./rows-place.ts";

/** A copy to be loaded. */
export interface RowsCopy extends Pick<CopiedRows, "migrations"> {
  /** As {@link copyRows} gave them out, whole lines. */
  readonly lines: AsyncIterable<string>;
  /** Slots that were erased since: their bytes and keys are left out, and never reach the disk. */
  readonly erased: ReadonlySet<string>;
}

/** What was loaded. */
export interface LoadedRows {
  /** Rows that each table was given. */
  readonly tables: Readonly<Record<string, number>>;
  /** Values and keys that were left out because they were erased since. */
  readonly leftOut: number;
}

const ROWS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 4_000_000;

/** A row without what was erased since; undefined where nothing of it is left. */
const withoutErased = (
  { table, columns }: TableLine,
  cells: readonly Cell[],
  erased: ReadonlySet<string>,
): readonly Cell[] | undefined => {
  if (table !== "personal" && table !== "slot_key") return cells;
  const names = Object.keys(columns);
  if (!erased.has(String(cells[names.indexOf("slot")]))) return cells;
  if (table === "slot_key") return undefined;
  const bytes = names.indexOf("bytes");
  return cells[bytes] === null ? cells : cells.with(bytes, null);
};

const withBytes = ({ columns }: TableLine, cells: readonly Cell[]): readonly Cell[] => {
  const kinds = Object.values(columns);
  return cells.map((cell, at) => (kinds[at] === "blob" && cell !== null ? Buffer.from(String(cell), "base64") : cell));
};

/** Writes lines into their tables, some hundreds of rows at a time. */
const insertLines = async (database: Database, tx: Connection, { lines, erased }: RowsCopy): Promise<LoadedRows> => {
  const tables: Record<string, number> = {};
  let leftOut = 0;
  let heading: TableLine | undefined;
  let waiting: (readonly Cell[])[] = [];
  let characters = 0;
  const insert = async () => {
    if (heading !== undefined) await insertRows(database, tx, heading.table, heading.columns, waiting);
    waiting = [];
    characters = 0;
  };
  for await (const line of lines) {
    const read = JSON.parse(line) as TableLine | readonly Cell[];
    if ("table" in read) {
      await insert();
      heading = read;
      tables[read.table] = 0;
      continue;
    }
    if (heading === undefined) throw new Error("rows before the name of their table");
    tables[heading.table] = (tables[heading.table] ?? 0) + 1;
    const cells = withBytes(heading, read);
    const kept = withoutErased(heading, cells, erased);
    if (kept !== cells) leftOut += 1;
    if (kept !== undefined) waiting.push(kept);
    characters += line.length;
    if (waiting.length >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE) await insert();
  }
  await insert();
  return { tables, leftOut };
};

/** The migrations that made the copied tables, as this version knows them. Fails with `newer-schema` {unknown}. */
const migrationsOf = (known: readonly Migration[], wanted: readonly string[]): readonly Migration[] => {
  const unknown = wanted.filter((name) => !known.some((one) => one.name === name));
  if (unknown.length > 0) throw new StoreFailure({ code: "newer-schema", unknown });
  return known.filter(({ name }) => wanted.includes(name));
};

/** Makes the tables as they were copied, and fills them in one transaction: all rows or none. */
const load = (place: RowsPlace, known: readonly Migration[], copy: RowsCopy): ResultAsync<LoadedRows, StoreError> =>
  atPlace(place, true, async (database) => {
    await migrate(database, migrationsOf(known, copy.migrations), { create: true, migrate: true });
    // never begun anew: the lines come once
    return await database.connection.transaction().execute((tx) => insertLines(database, tx, copy));
  });

/** Loads the copy of a module's rows. Err: `newer-schema`; any other {@link StoreError}. Rows that stand there already throw. */
export const loadStoreRows = (place: RowsPlace, module: StoreModule, copy: RowsCopy) =>
  load(place, storeMigrations(module), copy);

/** Loads the copy of wrapped keys. Err as {@link loadStoreRows}. */
export const loadKeyRows = (place: RowsPlace, copy: RowsCopy) => load(place, KEY_MIGRATIONS, copy);
