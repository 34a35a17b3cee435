import type * as z from "zod";

type Schema = z.core.$ZodType;
/** The parts of a zod definition that the walk needs; every kind of schema has some of them. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly items?: readonly Schema[];
  readonly rest?: Schema | null;
  readonly left?: Schema;
  readonly right?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly getter?: () => Schema;
}

/** What a schema is made of, by kind: one screen that says which kinds of schema the walks of this folder know. */
export type SchemaChildren =
  | { readonly kind: "object"; readonly shape: Readonly<Record<string, Schema>>; readonly catchall?: Schema }
  | { readonly kind: "array"; readonly element: Schema }
  | { readonly kind: "tuple"; readonly items: readonly Schema[]; readonly rest?: Schema }
  | { readonly kind: "record"; readonly valueType: Schema }
  | { readonly kind: "union"; readonly options: readonly Schema[] }
  | { readonly kind: "both"; readonly left: Schema; readonly right: Schema }
  | { readonly kind: "wrapper"; readonly inner: Schema; readonly key: "innerType" | "out" | "getter" }
  | { readonly kind: "leaf" };

/**
 * Opens a zod schema one level: object, array, tuple, record, union (discriminated or not), intersection, and what wraps
 * one schema (optional, nullable, default, readonly, catch, lazy, and the output side of a pipe).
 */
export const childrenOf = (schema: Schema): SchemaChildren => {
  const definition = schema._zod.def as unknown as Definition;
  if (definition.shape !== undefined) {
    const { shape, catchall } = definition;
    return { kind: "object", shape, ...(catchall === undefined ? {} : { catchall }) };
  }
  if (definition.element !== undefined) return { kind: "array", element: definition.element };
  if (definition.items !== undefined) {
    const { items, rest } = definition;
    return { kind: "tuple", items, ...(rest === null || rest === undefined ? {} : { rest }) };
  }
  if (definition.type === "record" && definition.valueType !== undefined)
    return { kind: "record", valueType: definition.valueType };
  if (definition.options !== undefined) return { kind: "union", options: definition.options };
  if (definition.left !== undefined && definition.right !== undefined)
    return { kind: "both", left: definition.left, right: definition.right };
  if (definition.innerType !== undefined) return { kind: "wrapper", inner: definition.innerType, key: "innerType" };
  if (definition.out !== undefined) return { kind: "wrapper", inner: definition.out, key: "out" };
  if (definition.getter !== undefined) return { kind: "wrapper", inner: definition.getter(), key: "getter" };
  return { kind: "leaf" };
};
