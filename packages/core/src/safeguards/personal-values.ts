import { match } from "ts-pattern";
import * as z from "zod";
import { mayHoldPersonal } from "./may-hold-personal.ts";
import { personalKindOf } from "./personal.ts";
import { childrenOf } from "./schema-children.ts";
import type { PersonalKind, SlotRef } from "./slot-ref.ts";

type Schema = z.core.$ZodType;
export type ValuePath = readonly (string | number)[];

/** A value that must not reach a rule, and where it stands. */
export interface PersonalValue {
  readonly path: ValuePath;
  readonly kind: PersonalKind;
  readonly value: string;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const accepts = (schema: Schema, value: unknown): boolean => z.safeParse(schema, value).success;

const found = (schema: Schema, value: unknown, path: ValuePath): readonly PersonalValue[] => {
  if (value === undefined || value === null || !mayHoldPersonal(schema)) return [];
  const kind = personalKindOf(schema);
  if (kind !== undefined) return typeof value === "string" ? [{ path, kind, value }] : [];
  return (
    match(childrenOf(schema))
      .with({ kind: "leaf" }, () => [])
      .with({ kind: "object" }, ({ shape, catchall }) =>
        isGroup(value)
          ? Object.entries(value).flatMap(([key, inner]) => {
              const field = Object.hasOwn(shape, key) ? shape[key] : catchall;
              return field === undefined ? [] : found(field, inner, [...path, key]);
            })
          : [],
      )
      .with({ kind: "array" }, ({ element }) =>
        Array.isArray(value) ? value.flatMap((inner, index) => found(element, inner, [...path, index])) : [],
      )
      .with({ kind: "tuple" }, ({ items, rest }) =>
        Array.isArray(value)
          ? value.flatMap((inner, index) => {
              const item = items[index] ?? rest;
              return item === undefined ? [] : found(item, inner, [...path, index]);
            })
          : [],
      )
      .with({ kind: "record" }, ({ valueType }) =>
        isGroup(value) ? Object.entries(value).flatMap(([key, inner]) => found(valueType, inner, [...path, key])) : [],
      )
      // Every form that fits, not only the first: what one of them calls personal is personal.
      .with({ kind: "union" }, ({ options }) =>
        options.filter((option) => accepts(option, value)).flatMap((option) => found(option, value, path)),
      )
      .with({ kind: "both" }, ({ left, right }) => [...found(left, value, path), ...found(right, value, path)])
      .with({ kind: "wrapper" }, ({ inner }) => found(inner, value, path))
      .exhaustive()
  );
};

const keyOf = (path: ValuePath): string => JSON.stringify(path);

/**
 * Every personal value in what a schema has accepted, each once, in reading order. The value is the schema's output;
 * a record whose *keys* are personal has no place for a reference and must not be declared.
 */
export const personalValues = (schema: z.ZodType, value: unknown): readonly PersonalValue[] => {
  const byPath = new Map(found(schema, value, []).map((one) => [keyOf(one.path), one] as const));
  return [...byPath.values()];
};

const replaced = (value: unknown, path: ValuePath, ref: SlotRef): unknown => {
  const [step, ...rest] = path;
  if (step === undefined) return ref;
  if (Array.isArray(value)) return value.map((inner, index) => (index === step ? replaced(inner, rest, ref) : inner));
  if (!isGroup(value) || !Object.hasOwn(value, step)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === String(step) ? replaced(inner, rest, ref) : inner]),
  );
};

/** The same value with each path taken by its reference; a path that leads nowhere changes nothing. */
export const withRefs = (
  value: unknown,
  refs: readonly { readonly path: ValuePath; readonly ref: SlotRef }[],
): unknown => refs.reduce<unknown>((whole, { path, ref }) => replaced(whole, path, ref), value);
