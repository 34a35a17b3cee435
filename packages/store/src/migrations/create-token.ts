import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "token",
  columns: { recorder: "text", status: "text", issuedAt: "text", expiresAt: "text", narrowed: "integer" },
  orders: { holder: ["recorder", "issuedAt"] },
};

/** Tokens of members of staff, as flat rows; neither they nor their digests stand there. */
export const createToken: Migration = {
  name: "0003-create-token",
  statements: (words) => rowTableStatements(words, table),
};
