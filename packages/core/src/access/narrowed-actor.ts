import type { Actor } from "./actor.ts";
import type { Permission } from "./role.ts";

/** What no token ever opens, or one that was lost could make others and outlive its own end. */
const NEVER_BY_TOKEN: readonly Permission[] = ["tokens.issue", "tokens.issue-for"];

/**
 * The same member of staff with no more than these permissions, as a token acts: in the same roles and areas, away from the
 * same units. Null: all that her or his roles hold, but never the making of tokens.
 */
export const narrowedActor = (actor: Actor, permissions: readonly Permission[] | null): Actor => ({
  ...actor,
  roles: actor.roles.map((role) => ({
    ...role,
    permissions: role.permissions.filter(
      (one) => !NEVER_BY_TOKEN.includes(one) && (permissions === null || permissions.includes(one)),
    ),
  })),
});
