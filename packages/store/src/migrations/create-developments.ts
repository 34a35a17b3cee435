import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const tables: readonly FrozenRowTable[] = [
  {
    name: "development",
    columns: {
      kind: "text",
      day: "text",
      byDay: "text",
      reference: "text",
      project: "text",
      suitableForPublic: "text",
      status: "text",
      adm1: "text",
      adm2: "text",
    },
    orders: { day: ["day", "adm1", "adm2"], area: ["adm1", "adm2", "day"] },
  },
  {
    name: "advocacy",
    columns: {
      adm1: "text",
      adm2: "text",
      target: "text",
      status: "text",
      because: "text",
      use: "text",
      day: "text",
      figures: "integer",
      answer: "text",
      commitments: "integer",
    },
    orders: { day: ["day", "adm1", "adm2"], area: ["adm1", "adm2", "day"] },
  },
  {
    name: "commitment",
    columns: {
      adm1: "text",
      adm2: "text",
      target: "text",
      status: "text",
      because: "text",
      commitment: "text",
      day: "text",
      lookAgainOn: "text",
      found: "text",
      looks: "integer",
      lateLooks: "integer",
    },
    orders: { due: ["lookAgainOn", "adm1", "adm2"], area: ["adm1", "adm2", "lookAgainOn"] },
  },
  {
    name: "corrective_action",
    columns: {
      issue: "text",
      post: "text",
      day: "text",
      byDay: "text",
      moved: "integer",
      status: "text",
      endedOn: "text",
      because: "text",
      late: "integer",
      adm1: "text",
      adm2: "text",
    },
    orders: { due: ["status", "byDay"], area: ["adm1", "adm2", "byDay"] },
  },
];

/** Public facts, advocacy with its commitments, and corrective actions, as flat rows. */
export const createDevelopments: Migration = {
  name: "0003-create-developments",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
