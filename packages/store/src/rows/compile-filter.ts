import type { CellValue, ColumnKind, Filter } from "@answerable/core";
import { type RawBuilder, sql } from "kysely";
import type { Dialect } from "../database/dialect.ts";
import { isStorableText } from "./row-cells.ts";

type Condition = RawBuilder<boolean>;
type Columns = Readonly<Record<string, ColumnKind>>;

const always: Condition = sql`true`;
const never: Condition = sql`false`;

/** Halved again and again: a long list side by side would nest too deep for SQLite. */
const joined = (parts: readonly Condition[], word: "and" | "or", none: Condition): Condition => {
  const [first, second] = parts;
  if (first === undefined) return none;
  if (second === undefined) return first;
  const middle = Math.ceil(parts.length / 2);
  const [left, right] = [joined(parts.slice(0, middle), word, none), joined(parts.slice(middle), word, none)];
  return sql`(${left} ${sql.raw(word)} ${right})`;
};

/** True where a row's cell of this kind could hold exactly this value. */
const isPossible = (kind: ColumnKind, value: CellValue): value is string | number =>
  kind === "text" ? typeof value === "string" && isStorableText(value) : Number.isSafeInteger(value);

/**
 * The least storable text that is not below a bound: no row holds NUL or half a surrogate pair, so what follows one of
 * them in the bound makes no difference.
 */
const storableBound = (bound: string): string => {
  let kept = "";
  for (const character of bound) {
    if (character === "\u0000") return `${kept}\u0001`;
    if (!character.isWellFormed()) return `${kept}\uE000`;
    kept += character;
  }
  return kept;
};

const FURTHEST = BigInt(Number.MAX_SAFE_INTEGER) + 1n;

/** The least whole number that is not below a bound, inside what an integer column can hold. */
const wholeBound = (bound: number): number => Math.max(-Number(FURTHEST), Math.min(Number(FURTHEST), Math.ceil(bound)));

const boundOf = (kind: ColumnKind, bound: string | number): string | number | undefined => {
  if (kind === "text") return typeof bound === "string" ? storableBound(bound) : undefined;
  return typeof bound === "number" && !Number.isNaN(bound) ? wholeBound(bound) : undefined;
};

const compare = (
  dialect: Dialect,
  filter: Extract<Filter, { column: string }>,
  kind: ColumnKind | undefined,
): Condition => {
  if ("is" in filter || "in" in filter) {
    const values: readonly CellValue[] = "is" in filter ? [filter.is] : filter.in;
    // A column the table does not have is an empty cell.
    if (kind === undefined) return values.includes(null) ? always : never;
    const column = sql.ref(filter.column);
    const possible = values.filter((value) => isPossible(kind, value));
    const [only, ...others] = possible;
    const among = others.length > 0 ? dialect.isAmong(column, possible, kind) : sql<boolean>`${column} = ${only}`;
    const equal = sql<boolean>`(${column} is not null and ${among})`;
    const empty = sql<boolean>`${column} is null`;
    const either = [...(possible.length > 0 ? [equal] : []), ...(values.includes(null) ? [empty] : [])];
    return joined(either, "or", never);
  }
  if (kind === undefined) return never;
  const column = sql.ref(filter.column);
  const parts: Condition[] = [sql`${column} is not null`];
  for (const [bound, sign] of [
    [filter.from, sql`>=`],
    [filter.below, sql`<`],
  ] as const) {
    if (bound === undefined) continue;
    const value = boundOf(kind, bound);
    if (value === undefined) return never;
    parts.push(sql`${column} ${sign} ${value}`);
  }
  return joined(parts, "and", always);
};

/**
 * The condition in SQL that agrees with core's `matches` on every row a table can hold: never null, text by bytes, a
 * value of another kind is never equal, a column the table does not have is empty.
 */
export const compileFilter = (dialect: Dialect, columns: Columns, filter: Filter): Condition => {
  if ("all" in filter)
    return joined(
      filter.all.map((part) => compileFilter(dialect, columns, part)),
      "and",
      always,
    );
  if ("any" in filter)
    return joined(
      filter.any.map((part) => compileFilter(dialect, columns, part)),
      "or",
      never,
    );
  if ("not" in filter) return sql`(not ${compileFilter(dialect, columns, filter.not)})`;
  const kind = Object.hasOwn(columns, filter.column) ? columns[filter.column] : undefined;
  return compare(dialect, filter, kind);
};
