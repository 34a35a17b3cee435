import type { ActorCode } from "../kernel/actor-code.ts";
import type { Permission, Role } from "./role.ts";
import type { StaffUnit } from "./staff-unit.ts";

/** Who acts: a member of staff by code, with roles already looked up, and the areas she or he answers for. */
export interface Actor {
  readonly code: ActorCode;
  readonly roles: readonly Role[];
  /** P-codes of admin 1 or 2 units; `whole-operation` for all. None: sees nothing that goes by area. */
  readonly areas: readonly string[] | "whole-operation";
  /** Sites, teams, partners and suppliers the person works in; none: in no unit. Left out: nobody has said. */
  readonly units?: readonly StaffUnit[];
}

/** The first of the actor's roles that holds the permission, or undefined: the role that stands in the event. */
export const roleThatMay = (actor: Actor, permission: Permission): Role | undefined =>
  actor.roles.find((role) => role.permissions.includes(permission));
