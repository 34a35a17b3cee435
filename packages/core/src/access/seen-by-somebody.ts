import type { FlatRow } from "../kernel/filter.ts";
import type { Permission } from "./role.ts";
import { isWithinScope } from "./scope.ts";
import { actorOf, type Staff } from "./staff.ts";

/** Whether anybody at all, by the staff document, would see a row of a table under a permission. */
export const isSeenBySomebody = (staff: Staff, table: string, permission: Permission, row: FlatRow): boolean =>
  staff.members.some(({ code }) => {
    const actor = actorOf(staff, code);
    return actor !== undefined && isWithinScope(actor, table, permission, row);
  });
