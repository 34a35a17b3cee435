import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "dropped_letter",
  columns: {
    ...{ recorder: "text", part: "text", queue: "text", failure: "text" },
    ...{ attempts: "integer", reason: "text", droppedAt: "text" },
  },
  orders: { droppedAt: ["droppedAt"] },
};

/** Deliveries that were given up and let go, as flat rows. */
export const createDroppedLetters: Migration = {
  name: "0106-create-dropped-letters",
  statements: (words) => rowTableStatements(words, table),
};
