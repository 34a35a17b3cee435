import type { Role } from "../role.ts";

/** Somebody who does not manage accounts hands out the other half of each one-time sign-in, and sees who got one. */
export const CONFIRMING = ["accounts.confirm", "accounts.confirm-reach"];
export const SEES_ACCOUNTS: Role["sees"] = { account: "all", staff_reach: "all" };

/** Whoever holds the keys makes them anew and hands them on, and reads nothing that they open. */
export const KEYS = ["keys.show", "keys.rotate", "keys.change", "audit.reads"];

/** How the work stands that the clock raises, for whoever runs it: codes and counts, and of nobody. */
export const WORK = ["worker.status", "deliveries.dead", "deliveries.dropped"];
/** What was given up is tried again, or let go, of which who, when and why is kept. */
export const MENDING = ["deliveries.replay", "deliveries.drop"];
export const SEES_DROPPED: Role["sees"] = { dropped_letter: "all" };
/** Which day it is, where the machine's clock is not believed: what has expired is erased by it, for good. */
export const CLOCK = ["worker.confirm-clock"];

/** What everybody may do about her or his own tokens. */
export const OWN_TOKENS = ["tokens.issue", "tokens.list", "tokens.revoke"];

/** What everybody may do about her or his own way in, and about how she or he is reached. */
export const OWN_ACCOUNT = [
  ...["accounts.list", "accounts.accept", "accounts.sign-in", "accounts.sign-out"],
  ...["accounts.change-password", "accounts.renew-authenticator", "accounts.issue-token"],
  ...["accounts.reach", "accounts.forget-reach", "accounts.reached"],
];
