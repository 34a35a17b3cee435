import { SlotRef } from "@answerable/core";

const NOTHING: ReadonlySet<string> = new Set();

/** The same value with the word `sealed` where something lies sealed, and without the fields of these names. */
export const withoutSlots = (value: unknown, leftOut: ReadonlySet<string> = NOTHING): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (SlotRef.safeParse(value).success) return "sealed";
  if (Array.isArray(value)) return value.map((one) => withoutSlots(one, leftOut));
  const kept = Object.entries(value).filter(([name]) => !leftOut.has(name));
  return Object.fromEntries(kept.map(([name, one]) => [name, withoutSlots(one, leftOut)]));
};
