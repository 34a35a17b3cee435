import type { Role } from "../role.ts";
import { bare } from "./building-roles.ts";
import { FEEDBACK_IMPORT, GBV_TALLY_FIGURES, SENSITIVE_CASES } from "./case-permissions.ts";
import { COMMUNITY_FIGURES, SEES_COMMUNITY_FIGURES } from "./community-permissions.ts";
import { HIDES_RECORDER } from "./hidden-recorder.ts";
import { CLOCK, CONFIRMING, MENDING, SEES_ACCOUNTS, SEES_DROPPED, WORK } from "./keeping-permissions.ts";
import { ADVOCACY, DEVELOPMENTS, LEDGER_READING, SEES_WHAT_CAME_OF_IT, WHAT_CAME_OF_IT } from "./ledger-permissions.ts";
import {
  ALERTS,
  BULLETIN,
  FIGURES,
  IMPORTING,
  INDEX,
  MONITORING,
  READING,
  READINGS,
} from "./monitoring-permissions.ts";
import { CARDS } from "./people-permissions.ts";

/** Reads every row of what is counted, without who recorded it. */
export const PROTECTION_ANALYST: Role = {
  ...bare("protection-analyst", "Protection analyst", "Analyste de protection"),
  permissions: [
    ...READING,
    ...FIGURES,
    ...ALERTS,
    ...INDEX,
    ...READINGS,
    ...BULLETIN,
    ...CARDS,
    ...LEDGER_READING,
    ...DEVELOPMENTS,
    ...ADVOCACY,
    ...WHAT_CAME_OF_IT,
    "actions.recurrences",
    // of cases the counts alone: no list, no single one
    "cases.measures",
    ...GBV_TALLY_FIGURES,
    "assessments.list",
    "network.list",
    "incidents.candidates",
    "documents.list",
    "documents.show",
  ],
  sees: {
    incident: "all",
    violation: "all",
    alert: "all",
    alert_violation: "all",
    survivor_count: "all",
    quiet_report: "all",
    assessment: "all",
    assessment_answer: "all",
    reading: "all",
    reading_area: "all",
    expectation: "all",
    promise: "all",
    owed: "all",
    case: "all",
    ...SENSITIVE_CASES,
    ...SEES_WHAT_CAME_OF_IT,
    corrective_action: "all",
    document: "all",
  },
  // a category, sex and age in a cercle can be one person, and no figure needs the three together
  hides: { ...HIDES_RECORDER, assessment: ["recorder", "sex", "ageBand"] },
};

/** Brings data in and keeps the documents; reads text that was withheld. */
export const INFORMATION_MANAGER: Role = {
  ...bare("information-manager", "Information manager", "Gestionnaire de l'information"),
  permissions: [
    ...MONITORING,
    ...READINGS,
    ...CARDS,
    ...DEVELOPMENTS,
    ...ADVOCACY,
    ...WHAT_CAME_OF_IT,
    "incidents.read-withheld",
    "alerts.read-withheld",
    ...["expectations.read-withheld", "promises.read-withheld", "owed.read-withheld"],
    ...IMPORTING,
    ...FEEDBACK_IMPORT,
    ...COMMUNITY_FIGURES,
    "documents.adopt",
    "documents.list",
    "documents.show",
    "audit.verify",
    ...WORK,
    ...MENDING,
    ...CLOCK,
    ...CONFIRMING,
  ],
  sees: {
    ...SEES_ACCOUNTS,
    ...SEES_DROPPED,
    incident: "all",
    incident_batch: "all",
    incident_edit: "all",
    import_batch: "all",
    // to lodge what a form brought; no permission to read a case goes with it
    case: "all",
    case_batch: "all",
    violation: "all",
    alert: "all",
    alert_violation: "all",
    survivor_count: "all",
    quiet_report: "all",
    assessment: "all",
    assessment_answer: "all",
    assessment_batch: "all",
    ...SEES_WHAT_CAME_OF_IT,
    corrective_action: "all",
    reading: "all",
    reading_area: "all",
    expectation: "all",
    promise: "all",
    owed: "all",
    ...SEES_COMMUNITY_FIGURES,
    document: "all",
  },
  hides: HIDES_RECORDER,
};

/** Sees the figures that she or he lets out, and no record. */
export const RELEASE_APPROVER: Role = {
  ...bare("release-approver", "Release approver", "Approbateur des diffusions"),
  permissions: [...FIGURES, ...INDEX, "documents.list", "documents.show"],
  sees: {
    violation: "all",
    alert_violation: "all",
    survivor_count: "all",
    quiet_report: "all",
    assessment_answer: "all",
    reading_area: "all",
    document: "all",
  },
  hides: HIDES_RECORDER,
};
