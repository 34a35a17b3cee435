import { actorOf, type FlatRow, isWithinScope, type Permission } from "@answerable/core";
import type { OperationContext } from "../context.ts";

/** Whether anybody at all, by the staff document in effect, would see a row of a table under a permission. */
export const isSeenBySomebody = (
  table: string,
  permission: Permission,
  row: FlatRow,
  { staff }: Pick<OperationContext, "staff">,
): boolean =>
  staff.members.some(({ code }) => {
    const actor = actorOf(staff, code);
    return actor !== undefined && isWithinScope(actor, table, permission, row);
  });
