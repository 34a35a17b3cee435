import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { Actor } from "./actor.ts";
import type { Permission } from "./role.ts";

const mayOf = ({ roles }: Actor): Set<Permission> => new Set(roles.flatMap(({ permissions }) => permissions));
const seesOf = ({ roles }: Actor): Set<string> =>
  new Set(roles.flatMap(({ sees }) => Object.entries(sees).map(([table, sight]) => `${table} ${sight}`)));
const isWithin = <One>(some: ReadonlySet<One>, all: ReadonlySet<One>): boolean =>
  [...some].every((one) => all.has(one));

/** What everybody sees of her or his own. */
const OWN: readonly string[] = ["token own-records", "account own-records"];

const areasWithin = (holder: Actor, issuer: Actor): boolean =>
  issuer.areas === "whole-operation" ||
  (holder.areas !== "whole-operation" && isWithin(new Set(holder.areas), new Set(issuer.areas)));

/**
 * Whether somebody may make a token that acts as another. Whoever makes a token has seen it: one that opens more than its
 * maker may would be a way to read for whoever manages accounts. Her or his own may open all she or he may.
 * Err `token-opens-more`. Source: practice H3.
 */
export const refusalOfToken = (
  issuer: Actor,
  holder: Actor,
  permissions: readonly Permission[] | null,
): Rejection<"token-opens-more"> | undefined => {
  const opens = permissions === null ? mayOf(holder) : new Set(permissions);
  const isHeld = isWithin(opens, mayOf(holder));
  if (holder.code === issuer.code) return isHeld ? undefined : rejection("token-opens-more");
  // what no permission opens needs no sight: of a narrowed token, roles without one of its permissions do not count
  const acting = { ...holder, roles: holder.roles.filter((role) => role.permissions.some((one) => opens.has(one))) };
  const sees = isWithin(new Set([...seesOf(acting)].filter((one) => !OWN.includes(one))), seesOf(issuer));
  return isHeld && isWithin(opens, mayOf(issuer)) && sees && areasWithin(acting, issuer)
    ? undefined
    : rejection("token-opens-more");
};
