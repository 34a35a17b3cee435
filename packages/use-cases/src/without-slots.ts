import { SlotRef } from "@answerable/core";

const NOTHING: ReadonlySet<string> = new Set();

/** A value with the word `sealed` where something lies sealed. */
export type WithoutSlots<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends SlotRef
    ? "sealed"
    : Value extends readonly (infer One)[]
      ? readonly WithoutSlots<One>[]
      : { readonly [Name in keyof Value]: WithoutSlots<Value[Name]> };

const leaving = (value: unknown, leftOut: ReadonlySet<string>): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (SlotRef.safeParse(value).success) return "sealed";
  if (Array.isArray(value)) return value.map((one) => leaving(one, leftOut));
  const kept = Object.entries(value).filter(([name]) => !leftOut.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, leaving(one, leftOut)]));
};

/** The same value with the word `sealed` where something lies sealed. */
export const withoutSlots = <Value>(value: Value): WithoutSlots<Value> =>
  leaving(value, NOTHING) as WithoutSlots<Value>;

/** The same, without the fields of these names wherever they stand. */
export const withoutSlotsAnd = (value: unknown, leftOut: ReadonlySet<string>): unknown => leaving(value, leftOut);
