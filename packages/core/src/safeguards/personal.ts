import * as z from "zod";
import type { PersonalKind, SlotRef } from "./slot-ref.ts";

declare const personalMark: unique symbol;

/** A value that may tell who somebody is; it is moved to a slot before any rule sees it. */
export type Personal<Value> = Value & { readonly [personalMark]: PersonalKind };

/**
 * Marks a field as personal, once, in its schema. The mark stands in the JSON Schema too (`x-personal`).
 * The value must be a string: it is sealed as its UTF-8 bytes.
 */
export const personal = <Schema extends z.ZodType<string>>(kind: PersonalKind, schema: Schema) =>
  schema.meta({ ...schema.meta(), "x-personal": kind }) as unknown as z.ZodType<Personal<string>, string>;

/** The kind a schema is marked with, or undefined. */
export const personalKindOf = (schema: z.core.$ZodType): PersonalKind | undefined =>
  z.globalRegistry.get(schema)?.["x-personal"] as PersonalKind | undefined;

/** The shape after the generic sealing step: each personal value is a {@link SlotRef}. */
export type Sealed<T> = T extends { readonly [personalMark]: PersonalKind }
  ? SlotRef
  : T extends string | number | boolean | bigint | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Sealed<Item>[]
      : T extends object
        ? { [Key in keyof T]: Sealed<T[Key]> }
        : T;
