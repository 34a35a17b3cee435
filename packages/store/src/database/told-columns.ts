import type { CellKind, TableShape } from "./dialect.ts";

/** A column as a database tells of it; `place` counts within the primary key from 1, and is 0 outside it. */
export interface ToldColumn {
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

/** The shape of a table out of its columns. A type that is not ours throws. */
export const shapeOf = (columns: readonly ToldColumn[]): TableShape => ({
  columns: Object.fromEntries(columns.map((column) => [column.name, kindOf(column)])),
  key: columns
    .filter(({ place }) => place > 0)
    .toSorted((a, b) => a.place - b.place)
    .map(({ name }) => name),
});

/** The names in rows of names. */
export const namesOf = (rows: readonly { name: string }[]): string[] => rows.map((row) => row.name);
