import { as, type CommandLines } from "./command-line.ts";

/** Keys, the log and the store. */
export const keepingCommandLines = (): CommandLines => {
  return {
    "keys.show": async () => [as("auditor-01", "keys", "show")],
    "keys.rotate": async () => [as("keys-01", "keys", "rotate")],
    "keys.change-passphrase": async () => [
      as("keys-01", "keys", "change-passphrase", "-"),
      "le puits du village\nle puits du village\n",
    ],
    "keys.change-key": async () => [as("keys-01", "keys", "change-key", "-"), `${"A".repeat(43)}\n`],
    "keys.hand-to-service": async () => [as("keys-01", "keys", "hand-to-service")],
    "audit.reads": async () => [as("auditor-01", "audit", "reads")],
    "audit.verify": async () => [as("auditor-01", "audit", "verify")],
    "store.rebuild": async () => [as("admin-01", "store", "rebuild")],
    "store.upgrade": async () => [["store", "upgrade"]],
    "store.add-part": async () => [["store", "add-part", "community"]],
  };
};
