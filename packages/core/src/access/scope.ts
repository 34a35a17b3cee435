import { match } from "ts-pattern";
import { everything, type Filter, type FlatRow, matches, nothing } from "../kernel/filter.ts";
import type { Actor } from "./actor.ts";
import { awayFromUnits } from "./away-from-units.ts";
import type { Permission, Sight } from "./role.ts";

/** Which rows of one table an actor sees: a filter, compiled to SQL by the store and evaluated here on a row. */
export type Scope = Filter;

const ofAreas = ({ areas }: Actor): Filter =>
  areas === "whole-operation"
    ? everything
    : {
        any: [
          { column: "adm1", in: areas },
          { column: "adm2", in: areas },
        ],
      };
const recordedBy = ({ code }: Actor): Filter => ({ column: "recorder", is: code });
/** Whom one goes to, or stands behind; nobody sees them because of an area. Source: practice M8. */
const accompaniedBy = ({ code }: Actor): Filter => ({
  any: [
    { column: "facilitator", is: code },
    { column: "mentor", is: code },
  ],
});
/** Whose line manager one is: the row says that there is a pair, and no more. Source: practice M8. */
const managedBy = ({ code }: Actor): Filter => ({ column: "lineManager", is: code });
const ofCommunities: Filter = { column: "level", is: "community" };

const filterOf = (sight: Sight, actor: Actor): Filter =>
  match(sight)
    .with("all", () => everything)
    .with("own-records", () => recordedBy(actor))
    .with("accompanied", () => accompaniedBy(actor))
    .with("line-managed", () => managedBy(actor))
    .with(
      "communities-of-own-areas",
      (): Filter => ({
        all: [ofAreas(actor), { any: [ofCommunities, recordedBy(actor)] }],
      }),
    )
    .with("own-areas", () => ofAreas(actor))
    .exhaustive();

/**
 * The rows of a table that an actor sees through the roles that hold a permission; nothing where no role holds it. A
 * role opens only what it names: asking with one role's permission never shows what only another role may see. Whatever the
 * roles, nothing about a unit that the actor works in.
 */
export const scopeOf = (actor: Actor, table: string, permission: Permission): Scope => {
  const sights = actor.roles.flatMap((role) => {
    const sight = role.permissions.includes(permission) ? role.sees[table] : undefined;
    return sight === undefined ? [] : [filterOf(sight, actor)];
  });
  return sights.length === 0 ? nothing : { all: [{ any: sights }, awayFromUnits(actor)] };
};

/** Whether the actor sees this row under the permission. */
export const isWithinScope = (actor: Actor, table: string, permission: Permission, row: FlatRow): boolean =>
  matches(scopeOf(actor, table, permission), row);
