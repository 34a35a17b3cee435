import type { Role } from "../role.ts";
import { bare, besides } from "./building-roles.ts";
import { CLOCK, CONFIRMING, KEYS, MENDING, SEES_ACCOUNTS, SEES_DROPPED, WORK } from "./keeping-permissions.ts";

/** Proves the log and sees who read what, and reads no record. */
export const AUDITOR: Role = {
  ...bare("auditor", "Auditor", "Auditeur"),
  permissions: ["audit.verify", "audit.reads", "keys.show", "documents.list", "documents.show", ...WORK],
  sees: { document: "all", ...SEES_ACCOUNTS, ...SEES_DROPPED },
};

/** Makes keys anew, hands them on, and confirms that an account is that of whoever it names. */
export const KEY_HOLDER: Role = besides(
  bare("key-holder", "Key holder", "Détenteur de clé"),
  [...CONFIRMING, ...KEYS],
  SEES_ACCOUNTS,
);

/** Manages staff and accounts, and reads nothing about people. */
export const ADMINISTRATOR: Role = {
  ...bare("administrator", "Administrator", "Administrateur"),
  permissions: [
    ...["staff.adopt", "store.rebuild", "audit.verify", "documents.list", "documents.show"],
    ...["tokens.issue-for", "accounts.invite", "accounts.end", "accounts.reach-for"],
    ...WORK,
    ...MENDING,
    ...CLOCK,
  ],
  sees: { document: "all", token: "all", account: "all", staff_reach: "all", ...SEES_DROPPED },
};
