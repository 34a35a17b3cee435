import type { Due, FlatRow } from "@answerable/core";
import { sql } from "kysely";
import { type Cell, type Database, insertRows } from "../database/database.ts";
import type { Connection } from "../database/dialect.ts";
import { rowCells } from "../rows/row-cells.ts";
import type { StreamState } from "./decide-batch.ts";

/** What is kept beside the log and can be made again from it: the state row, flat rows, what falls due. */
export interface Derived {
  readonly data: string;
  /** By the table's name, the cells of each row after its ordinal. */
  readonly rows: ReadonlyMap<string, readonly (readonly Cell[])[]>;
  readonly due: readonly Due[];
}

/** What falls due by a state and the module's books, each once. */
export const dueRowsOf = (
  { subject, state }: Pick<StreamState, "subject" | "state">,
  books: unknown,
): readonly Due[] => [...new Map(subject.dueOf(state, books).map((due) => [`${due.at} ${due.kind}`, due])).values()];

/** Derives it from a stream's state. */
export const derive = ({ subject, state }: Pick<StreamState, "subject" | "state">, books: unknown): Derived => ({
  data: JSON.stringify(state),
  rows: new Map(
    subject.tables.map((table) => [
      table.name,
      table.rowsOf(state).map((row: FlatRow, ordinal) => [ordinal, ...rowCells(table.name, table.columns, row)]),
    ]),
  ),
  due: dueRowsOf({ subject, state }, books),
});

const STATE_COLUMNS = {
  operation: "text",
  stream: "text",
  subject: "text",
  version: "integer",
  data: "text",
} as const;

export const DUE_COLUMNS = { operation: "text", stream: "text", at: "text", kind: "text" } as const;

/** Removes what is kept beside the log for these streams, but not their state rows. */
const clear = async (
  database: Database,
  tx: Connection,
  operation: string,
  tables: readonly string[],
  streams: readonly string[],
): Promise<void> => {
  if (streams.length === 0) return;
  const among = database.dialect.isAmong(sql.id("stream"), streams, "text");
  for (const table of ["due", ...tables])
    await sql`delete from ${database.table(table)} where operation = ${operation} and ${among}`.execute(tx);
};

/** Writes state rows, flat rows and due rows of streams that changed, in the place of what stood. */
export const writeDerived = async (
  database: Database,
  tx: Connection,
  operation: string,
  changed: ReadonlyMap<string, StreamState & { readonly isNew: boolean }>,
  books: unknown,
): Promise<void> => {
  const states: Cell[][] = [];
  const due: Cell[][] = [];
  const rows = new Map<
    string,
    { readonly columns: Readonly<Record<string, "text" | "integer">>; readonly cells: Cell[][] }
  >();
  const old: string[] = [];
  for (const [stream, state] of changed) {
    const { subject, version } = state;
    const derived = derive(state, books);
    states.push([operation, stream, subject.name, version, derived.data]);
    for (const { at, kind } of derived.due) due.push([operation, stream, at, kind]);
    for (const table of subject.tables) {
      const kept = rows.get(table.name) ?? { columns: table.columns, cells: [] };
      for (const cells of derived.rows.get(table.name) ?? []) kept.cells.push([operation, stream, ...cells]);
      rows.set(table.name, kept);
    }
    if (!state.isNew) old.push(stream);
  }
  await clear(
    database,
    tx,
    operation,
    [...rows.keys()].map((name) => `row_${name}`),
    old,
  );
  const again = sql`on conflict (operation, stream) do update
    set subject = excluded.subject, version = excluded.version, data = excluded.data`;
  await insertRows(database, tx, "state", STATE_COLUMNS, states, again);
  await insertRows(database, tx, "due", DUE_COLUMNS, due);
  for (const [name, { columns, cells }] of rows)
    await insertRows(
      database,
      tx,
      `row_${name}`,
      { operation: "text", stream: "text", ordinal: "integer", ...columns },
      cells,
    );
};
