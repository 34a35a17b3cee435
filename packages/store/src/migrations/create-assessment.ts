import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const common = {
  month: "text",
  adm1: "text",
  adm2: "text",
  status: "text",
  inConflict: "integer",
  category: "text",
  sex: "text",
  ageBand: "text",
  receivedMonth: "text",
  methodId: "text",
  methodVersion: "text",
} as const;

const orders = { month: ["month", "adm2"] } as const;

const tables: readonly FrozenRowTable[] = [
  {
    name: "assessment",
    columns: {
      ...common,
      recorder: "text",
      answered: "integer",
      missing: "integer",
      corrections: "integer",
      originForm: "text",
    },
    orders,
  },
  { name: "assessment_answer", columns: { ...common, question: "text", answer: "integer", missing: "text" }, orders },
  {
    name: "assessment_batch",
    columns: { batch: "text", month: "text", adm1: "text", adm2: "text", recorder: "text", status: "text" },
    orders: { batch: ["batch"] },
  },
];

/** Key informants' assessments, their answers, and which of them an import brought, as flat rows. */
export const createAssessment: Migration = {
  name: "0004-create-assessment",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
