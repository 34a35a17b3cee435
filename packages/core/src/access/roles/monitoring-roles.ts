import type { Role } from "../role.ts";
import { bare } from "./building-roles.ts";
import { OWN_WORD } from "./ledger-permissions.ts";
import {
  ALERT_DRAFTING,
  ALERT_READING,
  IMPORTING,
  MONITORING,
  QUIET,
  READING,
  RECORDING,
} from "./monitoring-permissions.ts";
import { CARDS, PERSON } from "./people-permissions.ts";

/** Records what happened, and sees what she or he recorded. */
export const MONITOR: Role = {
  ...bare("monitor", "Protection monitor", "Moniteur de protection"),
  permissions: [
    ...RECORDING,
    ...READING,
    ...ALERT_READING,
    ...ALERT_DRAFTING,
    ...QUIET,
    ...CARDS,
    ...OWN_WORD,
    "documents.list",
    "documents.show",
  ],
  sees: {
    incident: "own-records",
    violation: "own-records",
    alert: "own-records",
    quiet_report: "own-areas",
    owed: "own-records",
    sensitive_owed: "own-records",
    document: "all",
  },
};

/** Settles what the monitors of her or his areas recorded. */
export const MONITOR_SUPERVISOR: Role = {
  ...bare("monitor-supervisor", "Monitor supervisor", "Superviseur des moniteurs"),
  permissions: [
    ...MONITORING,
    "assessments.questions",
    "incidents.read-text",
    ...PERSON,
    ...CARDS,
    ...OWN_WORD,
    ...IMPORTING,
    "documents.list",
    "documents.show",
  ],
  sees: {
    incident: "own-areas",
    incident_batch: "own-areas",
    incident_edit: "own-areas",
    import_batch: "all",
    violation: "own-areas",
    alert: "own-areas",
    alert_violation: "own-areas",
    survivor_count: "own-areas",
    quiet_report: "own-areas",
    assessment: "own-areas",
    assessment_answer: "own-areas",
    reading_area: "own-areas",
    assessment_batch: "own-areas",
    owed: "own-areas",
    sensitive_owed: "own-records",
    document: "all",
  },
};
