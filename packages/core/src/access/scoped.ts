import { type FlatRow, matches } from "../kernel/filter.ts";
import type { Actor } from "./actor.ts";
import type { Permission } from "./role.ts";
import { scopeOf } from "./scope.ts";
import { hiddenFields, visibleFields } from "./visible-fields.ts";

declare const scopedBrand: unique symbol;

/** A row that passed an actor's scope, without the fields hidden from that actor. Writers take nothing less. */
export type Scoped<Row extends FlatRow = FlatRow> = Partial<Row> & { readonly [scopedBrand]: true };

/**
 * The only maker of {@link Scoped} rows: keeps what the actor sees under the permission and leaves out hidden fields.
 * The store has filtered already; asking again here means that a wrong query shows less, never more.
 */
export const scoped = <Row extends FlatRow>(
  rows: readonly Row[],
  actor: Actor,
  table: string,
  permission: Permission,
): readonly Scoped<Row>[] => {
  const scope = scopeOf(actor, table, permission);
  const hidden = hiddenFields(actor, table, permission);
  return rows.filter((row) => matches(scope, row)).map((row) => visibleFields(row, hidden) as Scoped<Row>);
};
