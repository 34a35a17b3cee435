import type { Uuid } from "../../kernel/uuid.ts";
import { SlotRef } from "../../safeguards/slot-ref.ts";

/** Every slot that a value refers to, each once: what has to go when the value may be read no more. */
export const slotsOf = (value: unknown): readonly Uuid[] => {
  if (typeof value !== "object" || value === null) return [];
  const ref = SlotRef.safeParse(value);
  return ref.success ? [ref.data.slot] : [...new Set(Object.values(value).flatMap(slotsOf))];
};
