import type { Table } from "../figures/table.ts";

declare const releasedBrand: unique symbol;

/** A table that went through the one door out. Writers take nothing less. Source: design §3.7. */
export type Released<T = Table> = T & { readonly [releasedBrand]: true };

/** Who may read what {@link releaseInternal} lets through: staff of the operation, inside it. */
export const INTERNAL_AUDIENCE = "internal";

/** The mark of what a schedule made and nobody has looked at yet. Source: practice W7. */
export const DRAFT_AUDIENCE = "internal-draft";

/** The same table, marked as a draft: nothing is released by a clock. Source: practice W7. */
export const asDraft = (released: Released): Released =>
  ({ ...released, marks: { ...released.marks, audience: DRAFT_AUDIENCE } }) as Released;

/**
 * Releases a table for use inside the operation, and marks it so. It suppresses nothing: small cells may point to a
 * person, so it must not be passed on.
 */
export const releaseInternal = (table: Table): Released =>
  ({ ...table, marks: { ...table.marks, audience: INTERNAL_AUDIENCE } }) as Released;
