import { type ActorCode, actorOf, type Permission, roleThatMay } from "@answerable/core";
import type { OperationContext } from "../context.ts";

/** Whether the staff document names anybody beside these who holds a permission. */
export const hasOthersWhoMay = (
  { staff }: Pick<OperationContext, "staff">,
  permission: Permission,
  beside: readonly ActorCode[],
): boolean =>
  staff.members.some(({ code }) => {
    const actor = beside.includes(code) ? undefined : actorOf(staff, code);
    return actor !== undefined && roleThatMay(actor, permission) !== undefined;
  });
