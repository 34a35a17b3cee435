import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

// Spelled out, not taken from the subjects: a subject that changes needs a migration of its own.
const journal: Omit<FrozenRowTable, "name"> = {
  columns: {
    adm1: "text",
    adm2: "text",
    community: "text",
    recorder: "text",
    month: "text",
    party: "text",
    status: "text",
    agreed: "integer",
    open: "integer",
  },
  orders: { month: ["month"], community: ["community", "month"] },
};

const tables: readonly FrozenRowTable[] = [
  {
    name: "mentoring",
    columns: { mentor: "text", facilitator: "text", lineManager: "text", status: "text" },
    orders: { pair: ["mentor", "facilitator"], managed: ["lineManager", "facilitator"] },
  },
  { name: "journal", ...journal },
  { name: "sensitive_journal", ...journal },
];

/** Mentors and facilitators, and the journal of what was agreed with others, as flat rows. */
export const createMentoring: Migration = {
  name: "0003-create-mentoring",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
