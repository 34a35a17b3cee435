import type { Subject } from "../kernel/subject.ts";
import type { IncidentCommand } from "./incident-command.ts";
import { type IncidentRejection, incidentDecider } from "./incident-decider.ts";
import type { IncidentEvent } from "./incident-event.ts";
import { incidentBatchTable, incidentEditTable, incidentTable, violationTable } from "./incident-rows.ts";
import type { IncidentState } from "./incident-state.ts";

/**
 * An incident with all a store must know to keep it. Nothing falls due by itself: what ages are its sealed slots, which
 * carry their own expiry (see `ageingExpiry`).
 */
export const incidentSubject: Subject<IncidentState, IncidentCommand, IncidentEvent, IncidentRejection> = {
  name: "incident",
  ...incidentDecider,
  tables: [incidentTable, violationTable, incidentBatchTable, incidentEditTable],
  dueOf: () => [],
  // Only schema 1 was ever written.
  upcast: (event) => event as IncidentEvent,
};
