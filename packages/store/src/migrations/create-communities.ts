import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

// Spelled out, not taken from the subject: a subject that changes needs a migration of its own.
const tables: readonly FrozenRowTable[] = [
  {
    name: "community",
    columns: {
      adm1: "text",
      adm2: "text",
      facilitator: "text",
      mentor: "text",
      status: "text",
      phases: "text",
      meetings: "integer",
      choices: "integer",
      hasPlan: "integer",
      figuresMayLeave: "integer",
    },
    orders: { area: ["adm1", "adm2"], accompanied: ["mentor", "facilitator"] },
  },
  {
    name: "community_figures",
    columns: { adm1: "text", meetings: "integer" },
    orders: { area: ["adm1"] },
  },
];

/** Communities, and what may leave of those that agreed to it, as flat rows. */
export const createCommunities: Migration = {
  name: "0002-create-communities",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
