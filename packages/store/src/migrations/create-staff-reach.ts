import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const table: FrozenRowTable = {
  name: "staff_reach",
  columns: {
    ...{ recorder: "text", reached: "integer", sealed: "integer", language: "text", whenTold: "text" },
    ...{ since: "text", proposedBy: "text" },
  },
  orders: { holder: ["recorder"] },
};

/** That members of staff can be reached, as flat rows; no address stands there. */
export const createStaffReach: Migration = {
  name: "0108-create-staff-reach",
  statements: (words) => rowTableStatements(words, table),
};
