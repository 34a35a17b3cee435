import type { FlatRow } from "../kernel/filter.ts";
import type { Actor } from "./actor.ts";
import type { Permission } from "./role.ts";
import { unitColumnNames } from "./unit-columns.ts";

/** The columns of a table that no role of the actor which holds the permission shows; those for scopes alone are hidden from all. */
export const hiddenFields = (actor: Actor, table: string, permission: Permission): ReadonlySet<string> => {
  const lists = actor.roles
    .filter((role) => role.permissions.includes(permission) && role.sees[table] !== undefined)
    .map((role) => new Set(role.hides[table] ?? []));
  const [first, ...others] = lists;
  const byRole = [...(first ?? [])].filter((column) => others.every((list) => list.has(column)));
  return new Set([...byRole, ...unitColumnNames]);
};

/** The row without the columns that are hidden from the actor: the fields do not stand there, not even empty. */
export const visibleFields = <Row extends FlatRow>(row: Row, hidden: ReadonlySet<string>): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !hidden.has(column))) as Partial<Row>;
