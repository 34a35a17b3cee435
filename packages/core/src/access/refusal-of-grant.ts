import { type Rejection, rejection } from "../kernel/rejection.ts";
import type { Actor } from "./actor.ts";
import { managingAndReading } from "./managing-and-reading.ts";
import { rightsGained } from "./rights-in.ts";
import type { Staff } from "./staff.ts";

/**
 * Whether an actor may put one staff document in place of another.
 * Err `manages-and-reads` {members}: whoever manages accounts reads nothing about people, whatever the roles are called and
 * however many somebody holds. Err `grants-itself`: nobody widens her or his own roles or areas, nor the roles she or he
 * holds, nor steps out of a unit to see what is about it, nor moves her or his own post, or whom it stands under; somebody
 * else has to.
 * Source: practice H3 (administrators cannot read, cannot grant themselves reading), C7.
 */
export const refusalOfGrant = (
  actor: Actor,
  before: Staff,
  after: Staff,
): Rejection<"grants-itself" | "manages-and-reads"> | undefined => {
  const members = managingAndReading(after);
  if (members.length > 0) return rejection("manages-and-reads", { members });
  const gains = Object.values(rightsGained(actor.code, before, after)).some((list) => list.length > 0);
  return gains ? rejection("grants-itself") : undefined;
};
