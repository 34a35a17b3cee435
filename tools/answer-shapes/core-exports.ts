import * as core from "@answerable/core";

/** Everything core offers, by its name. */
const exported: ReadonlyMap<string, unknown> = new Map(Object.entries(core));

interface RowColumns {
  readonly columns: Readonly<Record<string, "text" | "integer">>;
}

const isRowTable = (value: unknown): value is RowColumns =>
  typeof value === "object" && value !== null && "columns" in value && "rowsOf" in value;

/** The columns of core's row table of this name; undefined: there is none. */
export const rowColumnsOf = (name: string): RowColumns["columns"] | undefined => {
  const value = exported.get(name);
  return isRowTable(value) ? value.columns : undefined;
};

/** What has a schema of its own in core, under the name that the schema shares with its type. */
export const coreSchemas = (): ReadonlySet<string> =>
  new Set(
    [...exported].flatMap(([name, value]) =>
      typeof value === "object" && value !== null && "_zod" in value ? [name] : [],
    ),
  );
