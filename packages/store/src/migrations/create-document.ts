import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const tables: readonly FrozenRowTable[] = [
  {
    name: "document",
    columns: {
      kind: "text",
      id: "text",
      version: "text",
      effectiveFrom: "text",
      effectiveTo: "text",
      draft: "integer",
      adoptedAt: "text",
    },
    orders: { kind: ["kind", "id", "adoptedAt"] },
  },
];

/** What the agency decided: its documents as flat rows. */
export const createDocument: Migration = {
  name: "0002-create-document",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
