import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "deadline",
  columns: { record: "text", kind: "text", dueAt: "text" },
  orders: { record: ["record", "kind", "dueAt"] },
};

/** Which deadlines were noted as passed, as flat rows; every store has due rows, and so every store has these. */
export const createDeadlines: Migration = {
  name: "0104-create-deadlines",
  statements: (words) => rowTableStatements(words, table),
};
