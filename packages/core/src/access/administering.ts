import type { Actor } from "./actor.ts";
import type { Permission } from "./role.ts";

/** What is about no affected person, and so may be done by whoever manages accounts. */
const NOUNS: ReadonlySet<string> = new Set([
  "documents",
  "staff",
  "tokens",
  "accounts",
  "store",
  "audit",
  "worker",
  "deliveries",
]);
const TABLES: ReadonlySet<string> = new Set(["document", "token", "account", "staff_reach", "dropped_letter"]);

/** What lets somebody say who may do what. */
const MANAGING: ReadonlySet<Permission> = new Set(["staff.adopt", "tokens.issue-for", "accounts.invite"]);

/** Whether a permission is about no affected person. A permission that nobody thought of here is about people. */
export const isAboutNobody = (permission: Permission): boolean => NOUNS.has(permission.split(".")[0] ?? "");

/** Whether a table is about no affected person. */
export const isTableAboutNobody = (table: string): boolean => TABLES.has(table);

/** Whether roles open anything about people, or would as soon as another role joined them. */
export const isReadingPeople = (roles: Actor["roles"]): boolean =>
  roles.some(
    ({ permissions, sees }) =>
      permissions.some((one) => !isAboutNobody(one)) || Object.keys(sees).some((table) => !isTableAboutNobody(table)),
  );

/** Whether roles let their holder say who may do what. */
export const isManagingAccounts = (roles: Actor["roles"]): boolean =>
  roles.some(({ permissions }) => permissions.some((one) => MANAGING.has(one)));
