import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const common = {
  month: "text",
  methodId: "text",
  methodVersion: "text",
  metOn: "text",
  asKnownOn: "text",
  seats: "text",
  status: "text",
} as const;

const tables: readonly FrozenRowTable[] = [
  {
    name: "reading",
    columns: { ...common, areas: "integer", otherwise: "integer", noAgreement: "integer", withDissent: "integer" },
    orders: { month: ["month", "metOn"] },
  },
  {
    name: "reading_area",
    columns: {
      ...common,
      adm1: "text",
      adm2: "text",
      computed: "text",
      agreed: "text",
      because: "text",
      dissenting: "integer",
    },
    orders: { month: ["month", "adm2"] },
  },
];

/** What analysis meetings read in the index, and what they agreed on area by area, as flat rows. */
export const createReading: Migration = {
  name: "0007-create-reading",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
