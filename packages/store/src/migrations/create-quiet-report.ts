import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "quiet_report",
  columns: { month: "text", adm1: "text", adm2: "text", status: "text" },
  orders: { month: ["month", "adm2"] },
};

/** What was said of areas that were covered and quiet, as flat rows. */
export const createQuietReport: Migration = {
  name: "0005-create-quiet-report",
  statements: (words) => rowTableStatements(words, table),
};
