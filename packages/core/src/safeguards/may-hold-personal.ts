import { match } from "ts-pattern";
import type * as z from "zod";
import { personalKindOf } from "./personal.ts";
import { childrenOf } from "./schema-children.ts";

type Schema = z.core.$ZodType;

const present = (schemas: readonly (Schema | null | undefined)[]): Schema[] =>
  schemas.filter((schema) => schema !== undefined && schema !== null);

const partsOf = (schema: Schema): readonly Schema[] =>
  match(childrenOf(schema))
    .returnType<readonly Schema[]>()
    .with({ kind: "leaf" }, () => [])
    .with({ kind: "object" }, ({ shape, catchall }) => present([...Object.values(shape), catchall]))
    .with({ kind: "array" }, ({ element }) => [element])
    .with({ kind: "tuple" }, ({ items, rest }) => present([...items, rest]))
    .with({ kind: "record" }, ({ valueType }) => [valueType])
    .with({ kind: "union" }, ({ options }) => options)
    .with({ kind: "both" }, ({ left, right }) => [left, right])
    .with({ kind: "wrapper" }, ({ inner }) => [inner])
    .exhaustive();

/** What was found of schemas before: they never change, and one is asked for every record of an import. */
const known = new WeakMap<Schema, boolean>();

const holds = (schema: Schema, onTheWay: Set<Schema>): boolean => {
  const before = known.get(schema);
  if (before !== undefined) return before;
  if (onTheWay.has(schema)) return false;
  onTheWay.add(schema);
  const found = personalKindOf(schema) !== undefined || partsOf(schema).some((part) => holds(part, onTheWay));
  // Nothing found is only sure once the whole way round was looked at.
  if (found) known.set(schema, true);
  return found;
};

/** Whether anything that a schema accepts could hold a personal value; false: there is nothing in it to look for. */
export const mayHoldPersonal = (schema: Schema): boolean => {
  const found = holds(schema, new Set());
  known.set(schema, found);
  return found;
};
