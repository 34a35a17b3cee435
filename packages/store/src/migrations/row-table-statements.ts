import type { SchemaWords } from "../database/migration.ts";

/** A row table as a migration spells it out; literals, so that a later change of a subject does not change the past. */
export interface FrozenRowTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, "text" | "integer">>;
  readonly orders: Readonly<Record<string, readonly string[]>>;
}

/** Makes a row table and an index for each of its orders, which begins with the operation and ends with stream, ordinal. */
export const rowTableStatements = (words: SchemaWords, { name, columns, orders }: FrozenRowTable): string[] => {
  const { type, emptyFirst } = words;
  const table = `row_${name}`;
  const declared = Object.entries(columns).map(([column, kind]) => `,\n  "${column}" ${type[kind]}`);
  return [
    `create table ${words.table(table)} (
  operation ${type.text} not null, stream ${type.text} not null, ordinal ${type.integer} not null${declared.join("")},
  primary key (operation, stream, ordinal))`,
    ...Object.entries(orders).map(([order, by]) => {
      const keys = by.map((column) => `"${column}" ${emptyFirst}`);
      const index = words.index(`${table}_${order.replaceAll("-", "_")}`);
      return `create index ${index} on ${words.indexed(table)} (${["operation", ...keys, "stream", "ordinal"].join(", ")})`;
    }),
  ];
};
