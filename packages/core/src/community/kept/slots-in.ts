import type { Uuid } from "../../kernel/uuid.ts";

/** Where words lie; where there are none, nowhere. */
export const slotsIn = (refs: readonly ({ readonly slot: string } | null)[]): Uuid[] =>
  refs.flatMap((ref) => (ref === null ? [] : [ref.slot as Uuid]));

/** The slots that stood before and do not any more: nobody may read them. */
export const slotsLeftOut = (before: readonly Uuid[], after: readonly Uuid[]): Uuid[] =>
  before.filter((slot) => !after.includes(slot));
