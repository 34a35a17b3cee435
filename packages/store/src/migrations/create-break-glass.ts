import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "break_glass",
  columns: {
    ...{ recorder: "text", status: "text", purpose: "text", record: "text", askedAt: "text" },
    ...{ decidedBy: "text", approvedAt: "text", opened: "integer", seenBy: "text", waits: "integer" },
  },
  orders: { askedAt: ["askedAt"] },
};

/** What was opened in emergencies, as flat rows. */
export const createBreakGlass: Migration = {
  name: "0005-create-break-glass",
  statements: (words) => rowTableStatements(words, table),
};
