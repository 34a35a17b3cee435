import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const tables: readonly FrozenRowTable[] = [
  {
    name: "import_batch",
    columns: {
      takesIn: "text",
      status: "text",
      begunAt: "text",
      endedAt: "text",
      files: "integer",
      recorded: "integer",
      corrected: "integer",
      inConflict: "integer",
      refusedRows: "integer",
    },
    orders: { begun: ["begunAt"] },
  },
  {
    name: "incident_batch",
    columns: { batch: "text", month: "text", adm1: "text", adm2: "text", recorder: "text", status: "text" },
    orders: { batch: ["batch"] },
  },
  {
    name: "incident_edit",
    columns: { version: "text", root: "text", form: "text", adm1: "text", adm2: "text", recorder: "text" },
    orders: { version: ["version"] },
  },
];

/** Imports as records of their own, which incidents each of them brought a version of, and whose edits are whose. */
export const createImportBatch: Migration = {
  name: "0006-create-import-batch",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
