import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

// Spelled out, not taken from the subjects: a subject that changes needs a migration of its own.
const people = {
  least: "integer",
  most: "integer",
  approximate: "integer",
  households: "integer",
  women: "integer",
  men: "integer",
  girls: "integer",
  boys: "integer",
  otherSex: "integer",
  unknownLeast: "integer",
  unknownMost: "integer",
} as const;

const ofIncident = {
  month: "text",
  datePrecision: "text",
  adm1: "text",
  adm2: "text",
  status: "text",
  recorder: "text",
  receivedOn: "text",
  receivedMonth: "text",
  taxonomyId: "text",
  taxonomyVersion: "text",
} as const;

const tables: readonly FrozenRowTable[] = [
  {
    name: "incident",
    columns: {
      ...ofIncident,
      learnedMonth: "text",
      violations: "integer",
      independentSources: "integer",
      withheld: "integer",
      inConflict: "integer",
      corrections: "integer",
      referrals: "integer",
      attachments: "integer",
      originForm: "text",
      mergedInto: "text",
    },
    orders: { month: ["month", "adm2"], received: ["receivedOn"] },
  },
  {
    name: "violation",
    columns: { ...ofIncident, category: "text", type: "text", unit: "text", objectKind: "text", ...people },
    orders: { month: ["month", "adm2"], received: ["receivedOn"] },
  },
  {
    name: "survivor_count",
    columns: {
      month: "text",
      adm1: "text",
      adm2: "text",
      status: "text",
      category: "text",
      type: "text",
      taxonomyId: "text",
      taxonomyVersion: "text",
      ...people,
    },
    orders: { month: ["month", "adm1"] },
  },
];

/** Incidents with their violations, and counts of survivors as flat rows. */
export const createMonitoring: Migration = {
  name: "0002-create-monitoring",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
