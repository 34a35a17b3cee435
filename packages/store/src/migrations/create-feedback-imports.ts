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
    name: "case_batch",
    columns: {
      batch: "text",
      status: "text",
      adm1: "text",
      adm2: "text",
      recorder: "text",
      unit1: "text",
      unit2: "text",
      unit3: "text",
      unit4: "text",
      unit5: "text",
      unit6: "text",
      unit7: "text",
      unit8: "text",
    },
    orders: { batch: ["batch"] },
  },
];

/** Imports of feedback as records of their own, and which cases each of them brought. */
export const createFeedbackImports: Migration = {
  name: "0006-create-feedback-imports",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
