import type { Actor } from "../actor.ts";
import type { Permission, Role } from "../role.ts";

/** Records that an emergency opens. Sensitive matters are in none of these tables, and never opened by it. */
const OPENED: Role["sees"] = { incident: "all", alert: "all", case: "all", promise: "all", owed: "all" };

/**
 * The same member of staff, as she or he looks at the one record that was approved: wherever it lies, under no other
 * permission, and still nothing about herself, himself, or a unit she or he works in. Source: practice H5, C7.
 */
export const underGlass = (actor: Actor, permission: Permission): Actor => ({
  ...actor,
  areas: "whole-operation",
  roles: actor.roles
    .filter(({ permissions }) => permissions.includes(permission))
    .map((role) => ({ ...role, permissions: [permission], sees: OPENED, hides: {} })),
});

/**
 * The same member of staff as she or he looks at what another asks to open: only what an emergency opens, and of that only
 * what she or he sees anyhow.
 */
export const besideGlass = (actor: Actor): Actor => ({
  ...actor,
  roles: actor.roles.map((role) => ({
    ...role,
    sees: Object.fromEntries(Object.entries(role.sees).filter(([table]) => table in OPENED)),
  })),
});
