import type { CellKind } from "./dialect.ts";

/** What the text of a migration is written with, so that it stands once for both databases. */
export interface SchemaWords {
  /** Column types. */
  readonly type: Readonly<Record<CellKind, string>>;
  /** A table's full name, quoted. */
  table(name: string): string;
  /** An index's name where it is made, quoted. */
  index(name: string): string;
  /** The table an index is made on: SQLite takes no schema there. */
  indexed(table: string): string;
  /** The suffix of a column in an index: ascending, empty cells first. */
  readonly emptyFirst: string;
}

/** A change of the schema, written by hand and never edited once released; the name says what it does. */
export interface Migration {
  /** Four digits and a verb with its object, `0001-create-log`; migrations run in the order of their names. */
  readonly name: string;
  statements(words: SchemaWords): readonly string[];
}
