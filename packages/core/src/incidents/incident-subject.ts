import type { Due, Subject } from "../kernel/subject.ts";
import type { IncidentCommand } from "./incident-command.ts";
import { type IncidentRejection, incidentDecider } from "./incident-decider.ts";
import type { IncidentEvent } from "./incident-event.ts";
import { incidentBatchTable, incidentEditTable, incidentTable, violationTable } from "./incident-rows.ts";
import type { IncidentState } from "./incident-state.ts";
import { withheldDue } from "./withheld-due.ts";

/** Nobody cleans what was withdrawn, or is told with another incident. */
const dueOf = (state: IncidentState): readonly Due[] =>
  state.status === "absent" || state.status === "withdrawn" || state.status === "merged"
    ? []
    : withheldDue(state.content.withheld, "incident-text-goes");

/**
 * An incident with all a store must know to keep it. What falls due is that withheld text goes; what ages are its sealed slots,
 * which carry their own expiry (see `ageingExpiry`).
 */
export const incidentSubject: Subject<IncidentState, IncidentCommand, IncidentEvent, IncidentRejection> = {
  name: "incident",
  ...incidentDecider,
  tables: [incidentTable, violationTable, incidentBatchTable, incidentEditTable],
  dueOf,
  // Only schema 1 was ever written.
  upcast: (event) => event as IncidentEvent,
};
