import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "account",
  columns: {
    ...{ recorder: "text", status: "text", means: "text", invitation: "text", invitedUntil: "text" },
    ...{ issued: "integer", issuedAt: "text", issuedBy: "text", confirmedBy: "text", lastSignInOn: "text" },
  },
  orders: { holder: ["recorder"] },
};

/** Accounts of members of staff, as flat rows; nothing that lets anybody in stands there. */
export const createAccount: Migration = {
  name: "0004-create-account",
  statements: (words) => rowTableStatements(words, table),
};
