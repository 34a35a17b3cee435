import type { Migration } from "../database/migration.ts";
import { type FrozenRowTable, rowTableStatements } from "./row-table-statements.ts";

const common = {
  month: "text",
  datePrecision: "text",
  adm1: "text",
  adm2: "text",
  status: "text",
  trigger: "text",
  linked: "integer",
  recorder: "text",
  taxonomyId: "text",
  taxonomyVersion: "text",
} as const;

const orders = { month: ["month", "adm2"] } as const;

const tables: readonly FrozenRowTable[] = [
  {
    name: "alert",
    columns: {
      ...common,
      threat: "integer",
      severity: "text",
      urgency: "text",
      certainty: "text",
      knownMonth: "text",
      limitHours: "integer",
      runsOn: "text",
      sentMonth: "text",
      channel: "text",
      hoursFromKnowledge: "integer",
      inTimeFromKnowledge: "integer",
      leastHoursFromOccurrence: "integer",
      mostHoursFromOccurrence: "integer",
      inTimeFromOccurrence: "integer",
      violations: "integer",
      corrections: "integer",
      withheld: "integer",
      responsesAsked: "integer",
      uptake: "text",
      mergedInto: "text",
      protocolId: "text",
      protocolVersion: "text",
    },
    orders,
  },
  {
    name: "alert_violation",
    columns: {
      ...common,
      category: "text",
      type: "text",
      unit: "text",
      objectKind: "text",
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
    },
    orders,
  },
];

/** Flash alerts and their violations as flat rows. */
export const createAlert: Migration = {
  name: "0003-create-alert",
  statements: (words) => tables.flatMap((table) => rowTableStatements(words, table)),
};
