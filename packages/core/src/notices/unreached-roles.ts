import { isManagingAccounts } from "../access/administering.ts";
import type { Permission } from "../access/role.ts";
import { actorOf, type Staff } from "../access/staff.ts";
import type { ActorCode } from "../kernel/actor-code.ts";
import { tellingRules } from "./telling-rules.ts";

/** Who may do one of these hears of deadlines that passed, whatever a record names. */
const HEARING: ReadonlySet<Permission> = new Set(
  tellingRules.flatMap(({ steps }) =>
    steps.flatMap(({ hears }) => hears.flat().flatMap((one) => (one.who === "may" ? [one.permission] : []))),
  ),
);

/**
 * The codes of roles that hear of deadlines by what they may do, that somebody has, and of whose members none can be reached: by them nobody
 * is told. Who manages accounts hears nothing and counts for nobody. In the order of the staff document.
 */
export const unreachedRoles = (staff: Staff, isReached: (member: ActorCode) => boolean): readonly string[] => {
  const holders = new Map<string, boolean>();
  for (const { code } of staff.members) {
    const roles = actorOf(staff, code)?.roles ?? [];
    if (isManagingAccounts(roles)) continue;
    for (const role of roles) holders.set(role.code, holders.get(role.code) === true || isReached(code));
  }
  return staff.roles
    .filter(({ code, permissions }) => holders.get(code) === false && permissions.some((one) => HEARING.has(one)))
    .map(({ code }) => code);
};
